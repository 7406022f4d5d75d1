topics: queue with head and tail pointers, nested struct, delete, exceptions on empty, copying forbidden
Queue = Queue|Line|WaitList
enqueue = enqueue|join|addLast
names = words 3..4
==== cpp
class «Queue» {
    struct Node {
        std::string value;
        Node* next = nullptr;
        explicit Node(std::string v) : value(std::move(v)) {}
    };
    Node *head = nullptr, *tail = nullptr;
    int n = 0;

public:
    «Queue»() = default;
    «Queue»(const «Queue»&) = delete;
    ~«Queue»() {
        while (n) dequeue();
    }

    void «enqueue»(const std::string& v) {
        Node* fresh = new Node(v);
        if (tail) tail->next = fresh;
        else head = fresh;
        tail = fresh;
        n++;
    }

    std::string dequeue() {
        if (!head) throw std::logic_error("queue is empty");
        Node* old = head;
        std::string v = old->value;
        if (!(head = old->next)) tail = nullptr;
        delete old;
        --n;
        return v;
    }

    int position(const std::string& v) const {
        int i = 1;
        for (Node* p = head; p != nullptr; p = p->next, i++)
            if (p->value == v) return i;
        return 0;
    }
};
==== check cpp
#include <iostream>
#include <stdexcept>
#include <string>
«SOURCE»
int main() {
    «Queue» q;
    std::string last;
    for (auto s : {«names»}) { q.«enqueue»(s); last = s; }
    std::cout << q.position(last) << q.position("-") << q.dequeue() << q.position(last) << "\n";
    try {
        while (true) std::cout << q.dequeue() << " ";
    } catch (const std::logic_error& e) { std::cout << e.what() << "\n"; }
    q.«enqueue»("z");
    std::cout << q.dequeue() << q.position("z") << "\n";
}
==== python
class «Queue»:
    class Node:
        def __init__(self, v):
            self.value = v
            self.next = None

    def __init__(self):
        self.head = None
        self.tail = None
        self.n = 0

    def «enqueue»(self, v):
        fresh = «Queue».Node(v)
        if self.tail is not None:
            self.tail.next = fresh
        else:
            self.head = fresh
        self.tail = fresh
        self.n += 1

    def dequeue(self):
        if self.head is None:
            raise RuntimeError("queue is empty")
        old = self.head
        v = old.value
        self.head = old.next
        if self.head is None:
            self.tail = None
        self.n -= 1
        return v

    def position(self, v):
        i = 1
        p = self.head
        while p is not None:
            if p.value == v:
                return i
            p = p.next
            i += 1
        return 0
==== check python
«SOURCE»


q = «Queue»()
last = ""
for s in [«names»]:
    q.«enqueue»(s)
    last = s
print(f"{q.position(last)}{q.position('-')}{q.dequeue()}{q.position(last)}")
try:
    while True:
        print(q.dequeue(), end=" ")
except RuntimeError as e:
    print(e)
q.«enqueue»("z")
print(f"{q.dequeue()}{q.position('z')}")
