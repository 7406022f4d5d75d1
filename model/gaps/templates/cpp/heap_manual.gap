topics: binary heap by hand, swap, index arithmetic, while with break, template comparator
Heap = Heap|MinQueue|BinaryHeap
vals = ints 5..7 1..60
up = siftUp|bubbleUp|rise
==== cpp
template <typename T, typename Less = std::less<T>>
class «Heap» {
    std::vector<T> a;
    Less less;

    void «up»(int i) {
        int p;
        while (i > 0 && less(a[i], a[p = (i - 1) / 2])) {
            std::swap(a[i], a[p]);
            i = p;
        }
    }

    void down(int i) {
        for (int child; (child = 2 * i + 1) < (int)a.size(); i = child) {
            if (child + 1 < (int)a.size() && less(a[child + 1], a[child])) child++;
            if (!less(a[child], a[i])) break;
            std::swap(a[i], a[child]);
        }
    }

public:
    void push(T x) {
        a.push_back(x);
        «up»(a.size() - 1);
    }

    T pop() {
        T top = a.front();
        a.front() = a.back();
        a.pop_back();
        down(0);
        return top;
    }

    bool empty() const { return a.empty(); }
};
==== check cpp
#include <functional>
#include <iostream>
#include <utility>
#include <vector>
«SOURCE»
int main() {
    «Heap»<int> h;
    «Heap»<int, std::greater<int>> g;
    for (int v : {«vals»}) h.push(v), g.push(v);
    while (!h.empty()) std::cout << h.pop() << " ";
    while (!g.empty()) std::cout << g.pop() << " ";
    std::cout << std::endl;
}
==== python
import operator


class «Heap»:
    def __init__(self, less=operator.lt):
        self.a = []
        self.less = less

    def «up»(self, i):
        while i > 0:
            p = (i - 1) // 2
            if not self.less(self.a[i], self.a[p]):
                break
            self.a[i], self.a[p] = self.a[p], self.a[i]
            i = p

    def down(self, i):
        while (child := 2 * i + 1) < len(self.a):
            if child + 1 < len(self.a) and self.less(self.a[child + 1], self.a[child]):
                child += 1
            if not self.less(self.a[child], self.a[i]):
                break
            self.a[i], self.a[child] = self.a[child], self.a[i]
            i = child

    def push(self, x):
        self.a.append(x)
        self.«up»(len(self.a) - 1)

    def pop(self):
        top = self.a[0]
        self.a[0] = self.a[-1]
        self.a.pop()
        self.down(0)
        return top

    def empty(self):
        return not self.a
==== check python
«SOURCE»


h = «Heap»()
g = «Heap»(operator.gt)
for v in [«vals»]:
    h.push(v)
    g.push(v)
while not h.empty():
    print(h.pop(), end=" ")
while not g.empty():
    print(g.pop(), end=" ")
print()
