topics: class template, exceptions, vector as stack
Stack = Stack|Pile|LifoBuffer
push = push|put|add
vals = ints 3..5 -9..9
cap = int 3..5
==== cpp
template <typename T, int Capacity = «cap»>
class «Stack» {
    T items[Capacity];
    int count = 0;

public:
    void «push»(const T& item) {
        if (count == Capacity) throw std::overflow_error("full");
        items[count++] = item;
    }

    T pop() {
        if (count == 0) throw std::underflow_error("empty");
        return items[--count];
    }

    const T& top() const { return items[count - 1]; }
    bool empty() const { return !count; }
    int size() const { return count; }
};
==== check cpp
#include <iostream>
#include <stdexcept>
#include <string>
«SOURCE»
int main() {
    «Stack»<int> s;
    try {
        for (int v : {«vals», 1, 2}) s.«push»(v);
    } catch (const std::exception& e) { std::cout << e.what() << "\n"; }
    std::cout << s.size() << " " << s.top() << "\n";
    while (!s.empty()) std::cout << s.pop() << " ";
    try { s.pop(); } catch (const std::runtime_error& e) { std::cout << e.what() << "\n"; }
    «Stack»<std::string, 2> t;
    t.«push»("a"); t.«push»("b");
    std::cout << t.pop() << t.size() << "\n";
}
==== python
class «Stack»:
    def __init__(self, capacity=«cap»):
        self.capacity = capacity
        self.items = [None] * capacity
        self.count = 0

    def «push»(self, item):
        if self.count == self.capacity:
            raise OverflowError("full")
        self.items[self.count] = item
        self.count += 1

    def pop(self):
        if self.count == 0:
            raise IndexError("empty")
        self.count -= 1
        return self.items[self.count]

    def top(self):
        return self.items[self.count - 1]

    def empty(self):
        return self.count == 0

    def size(self):
        return self.count
==== check python
«SOURCE»


s = «Stack»()
try:
    for v in [«vals», 1, 2]:
        s.«push»(v)
except OverflowError as e:
    print(e)
print(s.size(), s.top())
while not s.empty():
    print(s.pop(), end=" ")
try:
    s.pop()
except IndexError as e:
    print(e)
t = «Stack»(2)
t.«push»("a")
t.«push»("b")
print(f"{t.pop()}{t.size()}")
