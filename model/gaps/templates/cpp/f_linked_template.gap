topics: class template, linked list, pointer to pointer, recursion, destructor
LinkedList = LinkedList|Chain|SList
append = append|addLast|pushBack
vals = ints 4..6 1..9
rem = int 1..9
==== cpp
template <class T>
class «LinkedList» {
    struct Node {
        T data;
        Node* next;
    };
    Node* head = nullptr;
    int len = 0;

public:
    ~«LinkedList»() { clear(); }

    void «append»(T value) {
        Node** p = &head;
        while (*p) p = &(*p)->next;
        *p = new Node{value, nullptr};
        ++len;
    }

    int remove(const T& value) {
        int removed = 0;
        for (Node** p = &head; *p;) {
            Node* n = *p;
            if (n->data == value) {
                *p = n->next;
                delete n;
                removed++;
            } else {
                p = &n->next;
            }
        }
        len -= removed;
        return removed;
    }

    void clear() {
        while (head) {
            Node* n = head;
            head = head->next;
            delete n;
        }
        len = 0;
    }

    T at(int i) const {
        if (i < 0 || i >= len) throw std::out_of_range("bad index");
        const Node* n = head;
        while (i-- > 0) n = n->next;
        return n->data;
    }

    int size() const { return len; }
};
==== check cpp
#include <iostream>
#include <stdexcept>
#include <string>
«SOURCE»
int main() {
    «LinkedList»<int> l;
    for (int v : {«vals», 3}) l.«append»(v);
    std::cout << l.size() << l.remove(«rem») << l.remove(3) << l.size() << "\n";
    for (int i = 0; i < l.size(); i++) std::cout << l.at(i) << " ";
    try { l.at(99); } catch (std::out_of_range& e) { std::cout << e.what() << "\n"; }
    l.clear();
    «LinkedList»<std::string> s;
    s.«append»("x");
    std::cout << l.size() << s.at(0) << "\n";
}
==== python
class «LinkedList»:
    class Node:
        def __init__(self, data, next):
            self.data = data
            self.next = next

    def __init__(self):
        self.head = None
        self.len = 0

    def «append»(self, value):
        node = «LinkedList».Node(value, None)
        if self.head is None:
            self.head = node
        else:
            p = self.head
            while p.next is not None:
                p = p.next
            p.next = node
        self.len += 1

    def remove(self, value):
        removed = 0
        prev = None
        n = self.head
        while n is not None:
            if n.data == value:
                if prev is None:
                    self.head = n.next
                else:
                    prev.next = n.next
                removed += 1
            else:
                prev = n
            n = n.next
        self.len -= removed
        return removed

    def clear(self):
        self.head = None
        self.len = 0

    def at(self, i):
        if i < 0 or i >= self.len:
            raise IndexError("bad index")
        n = self.head
        while i > 0:
            n = n.next
            i -= 1
        return n.data

    def size(self):
        return self.len
==== check python
«SOURCE»


l = «LinkedList»()
for v in [«vals», 3]:
    l.«append»(v)
print(l.size(), end="")
print(l.remove(«rem»), end="")
print(l.remove(3), end="")
print(l.size())
for i in range(l.size()):
    print(l.at(i), end=" ")
try:
    l.at(99)
except IndexError as e:
    print(e)
l.clear()
s = «LinkedList»()
s.«append»("x")
print(f"{l.size()}{s.at(0)}")
