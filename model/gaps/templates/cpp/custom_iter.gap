topics: class with begin and end, nested iterator, range-based for, operator != and ++
Range = Range|Span|Steps
a = int -5..5
b = int 6..20
s = int 2..4
s_Iterator = Iterator|Cursor|Position
s_step = step|stride|inc
==== cpp
class «Range» {
    int from, to, «s_step»;

public:
    class «s_Iterator» {
        int value, «s_step»;

    public:
        «s_Iterator»(int v, int s) : value(v), «s_step»(s) {}
        int operator*() const { return value; }
        «s_Iterator»& operator++() {
            value += «s_step»;
            return *this;
        }
        bool operator!=(const «s_Iterator»& o) const { return value < o.value; }
    };

    «Range»(int to) : «Range»(0, to) {}
    «Range»(int from, int to, int «s_step» = 1) : from(from), to(to), «s_step»(«s_step») {}

    «s_Iterator» begin() const { return «s_Iterator»(from, «s_step»); }
    «s_Iterator» end() const { return «s_Iterator»(to, «s_step»); }
    int size() const { return to <= from ? 0 : (to - from + «s_step» - 1) / «s_step»; }
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
    def __init__(self, from_, to=None, «s_step»=1):
        if to is None:
            from_, to = 0, from_
        self.from_ = from_
        self.to = to
        self.«s_step» = «s_step»

    def __iter__(self):
        value = self.from_
        while value < self.to:
            yield value
            value += self.«s_step»

    def size(self):
        return 0 if self.to <= self.from_ else (self.to - self.from_ + self.«s_step» - 1) // self.«s_step»
==== check python
«SOURCE»


for i in «Range»(«s»):
    print(i, end=" ")
print("| ", end="")
r = «Range»(«a», «b», «s»)
for i in r:
    print(i, end=" ")
print(r.size(), «Range»(3, 1).size())
