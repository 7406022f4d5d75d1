topics: raw pointers, pointer to pointer, in-place reversal, destructor, self-made list with iterator
==== cpp
#include <initializer_list>
#include <iostream>

class List {
    struct Node { int v; Node *next; };
    Node *head = nullptr;
public:
    List(std::initializer_list<int> init) {
        Node **tail = &head;
        for (int v : init) {
            *tail = new Node{v, nullptr};
            tail = &(*tail)->next;
        }
    }
    List(const List &o) : List({}) { for (Node *n = o.head, **t = &head; n; n = n->next, t = &(*t)->next) *t = new Node{n->v, nullptr}; }
    List &operator=(const List &) = delete;
    ~List() { while (head) { Node *n = head->next; delete head; head = n; } }
    struct iterator {
        Node *n;
        int &operator*() const { return n->v; }
        iterator &operator++() { n = n->next; return *this; }
        bool operator!=(const iterator &o) const { return n != o.n; }
    };
    iterator begin() const { return {head}; }
    iterator end() const { return {nullptr}; }
    void reverse() {
        Node *prev = nullptr;
        while (head) {
            Node *next = head->next;
            head->next = prev;
            prev = head, head = next;
        }
        head = prev;
    }

    template <typename P> int removeIf(P pred) {
        int n = 0;
        for (Node **p = &head; *p;) {
            if (!pred((*p)->v)) { p = &(*p)->next; continue; }
            Node *dead = *p;
            *p = dead->next;
            delete dead;
            n++;
        }
        return n;
    }

    void insertSorted(int v) {
        Node **p = &head;
        while (*p && (*p)->v < v) p = &(*p)->next;
        *p = new Node{v, *p};
    }
};

static void print(const char *label, const List &l) {
    std::cout << label << ':';
    for (int v : l) std::cout << ' ' << v;
    std::cout << '\n';
}

int main() {
    List a{5, -3, 8, 8, -7}, b = a;
    a.reverse();
    print("a", a);
    for (int &v : b) v = v * 3 % 4;
    print("b", b);
    int seen = 0;
    std::cout << a.removeIf([&seen](int v) { return ++seen % 2 == 0 || v < -5; }) << ' ' << seen << '\n';
    a.insertSorted(6);
    a.insertSorted(-9);
    a.insertSorted(100);
    *a.begin() += 4;
    print("a", a);
    List e{};
    e.reverse();
    e.insertSorted(1);
    for (int v : a) e.insertSorted(-v / 2);
    print("e", e);
    std::cout << b.removeIf([](int v) { return v == -1 || v == 3; }) << (b.begin() != b.end()) << '\n';
}
