topics: class with begin and end, nested iterator, range-based for, operator != and ++
Range = Range|Span|Steps
a = int -5..5
b = int 6..20
s = int 2..4
==== cpp
class «Range» {
    int from, to, step;

public:
    class Iterator {
        int value, step;

    public:
        Iterator(int v, int s) : value(v), step(s) {}
        int operator*() const { return value; }
        Iterator& operator++() {
            value += step;
            return *this;
        }
        bool operator!=(const Iterator& o) const { return value < o.value; }
    };

    «Range»(int to) : «Range»(0, to) {}
    «Range»(int from, int to, int step = 1) : from(from), to(to), step(step) {}

    Iterator begin() const { return Iterator(from, step); }
    Iterator end() const { return Iterator(to, step); }
    int size() const { return to <= from ? 0 : (to - from + step - 1) / step; }
};
==== check cpp
#include <iostream>
«SOURCE»
int main() {
    for (int i : «Range»(«s»)) std::cout << i << " ";
    std::cout << "| ";
    «Range» r(«a», «b», «s»);
    for (int i : r) std::cout << i << " ";
    std::cout << r.size() << " " << «Range»(3, 1).size() << "\n";
}
==== python
class «Range»:
    def __init__(self, from_, to=None, step=1):
        if to is None:
            from_, to = 0, from_
        self.from_ = from_
        self.to = to
        self.step = step

    def __iter__(self):
        value = self.from_
        while value < self.to:
            yield value
            value += self.step

    def size(self):
        return 0 if self.to <= self.from_ else (self.to - self.from_ + self.step - 1) // self.step
==== check python
«SOURCE»


for i in «Range»(«s»):
    print(i, end=" ")
print("| ", end="")
r = «Range»(«a», «b», «s»)
for i in r:
    print(i, end=" ")
print(r.size(), «Range»(3, 1).size())
