topics: map<int,double> as sparse vector, erase zero entries, dot product, two iterators in step
Sparse = Sparse|SparseVector|Weights
a = floats 3..3 -4..9 1
b = floats 3..3 0.5..5 1
k = int 2..5
s_scale = scale|multiply|stretch
s_dot = dot|inner|dotProduct
==== cpp
class «Sparse» {
    std::map<int, double> v;

public:
    void set(int i, double x) {
        if (x == 0)
            v.erase(i);
        else
            v[i] = x;
    }

    double get(int i) const {
        auto it = v.find(i);
        return it == v.end() ? 0.0 : it->second;
    }

    double «s_dot»(const «Sparse»& o) const {
        double sum = 0;
        auto a = v.begin();
        auto b = o.v.begin();
        while (a != v.end() && b != o.v.end()) {
            if (a->first < b->first)
                ++a;
            else if (b->first < a->first)
                ++b;
            else
                sum += a++->second * b++->second;
        }
        return sum;
    }

    void «s_scale»(double k) {
        for (auto& e : v) e.second *= k;
    }

    size_t size() const { return v.size(); }
    int last() const { return v.empty() ? -1 : v.rbegin()->first; }
};
==== check cpp
#include <iostream>
#include <map>
«SOURCE»
int main() {
    «Sparse» p, q;
    double a[] = {«a»}, b[] = {«b»};
    for (int i = 0; i < 3; i++) p.set(i * 5, a[i]), q.set(i * «k», b[i]);
    q.set(5, 2.5);
    q.set(0, 0);
    q.set(0, 1);
    std::cout << p.«s_dot»(q) << " " << q.size() << " " << p.get(10) << " " << p.get(11) << "\n";
    p.«s_scale»(«k»);
    p.set(10, 0);
    std::cout << p.get(5) << " " << p.last() << " " << «Sparse»().last() << "\n";
}
==== python
class «Sparse»:
    def __init__(self):
        self.v = {}

    def set(self, i, x):
        if x == 0:
            self.v.pop(i, None)
        else:
            self.v[i] = x

    def get(self, i):
        return self.v.get(i, 0.0)

    def «s_dot»(self, o):
        sum = 0.0
        for i in sorted(self.v):
            if i in o.v:
                sum += self.v[i] * o.v[i]
        return sum

    def «s_scale»(self, k):
        for i in self.v:
            self.v[i] *= k

    def size(self):
        return len(self.v)

    def last(self):
        return max(self.v, default=-1)
==== check python
«SOURCE»


p = «Sparse»()
q = «Sparse»()
a = [«a»]
b = [«b»]
for i in range(3):
    p.set(i * 5, a[i])
    q.set(i * «k», b[i])
q.set(5, 2.5)
q.set(0, 0)
q.set(0, 1)
print(f"{p.«s_dot»(q):g} {q.size()} {p.get(10):g} {p.get(11):g}")
p.«s_scale»(«k»)
p.set(10, 0)
print(f"{p.get(5):g} {p.last()} {«Sparse»().last()}")
