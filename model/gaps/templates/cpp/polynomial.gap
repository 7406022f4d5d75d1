topics: polynomials, vector resize, operators +=, +, *, (), friend output with signs
Poly = Poly|Polynomial|Expr
a = ints 3..3 -5..6
b = ints 2..2 -4..5
x = int 2..4
==== cpp
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

class «Poly» {
    vector<int> c;  // c[i] belongs to x^i

    void trim() {
        while (c.size() > 1 && c.back() == 0) c.pop_back();
    }

public:
    «Poly»(vector<int> coeffs) : c(coeffs) {
        if (c.empty()) c.push_back(0);
        trim();
    }

    int degree() const { return (int)c.size() - 1; }

    «Poly»& operator+=(const «Poly»& o) {
        c.resize(max(c.size(), o.c.size()));
        for (size_t i = 0; i < o.c.size(); ++i) c[i] += o.c[i];
        trim();
        return *this;
    }

    «Poly» operator+(const «Poly»& o) const {
        «Poly» r = *this;
        r += o;
        return r;
    }

    «Poly» operator*(const «Poly»& o) const {
        vector<int> r(c.size() + o.c.size() - 1);
        for (size_t i = 0; i < c.size(); ++i)
            for (size_t j = 0; j < o.c.size(); ++j) r[i + j] += c[i] * o.c[j];
        return r;
    }

    int operator()(int x) const {
        int y = 0;
        for (auto it = c.rbegin(); it != c.rend(); ++it) y = y * x + *it;
        return y;
    }

    friend ostream& operator<<(ostream& out, const «Poly»& p) {
        bool first = true;
        for (int i = p.degree(); i >= 0; --i) {
            int k = p.c[i];
            if (k == 0 && p.degree() > 0) continue;
            out << (k < 0 ? "-" : first ? "" : "+") << abs(k);
            if (i > 0) out << "x";
            if (i > 1) out << "^" << i;
            first = false;
        }
        return out;
    }
};

int main() {
    «Poly» p({«a»}), q({«b»}), empty({});
    cout << p << "\n" << q << "\n" << p + q << "\n" << p * q << "\n";
    cout << p(«x») << " " << q(-«x») << " " << (p * q)(1) << " " << empty << endl;
    q += q;
    cout << q << " degree " << q.degree() << endl;
}
==== python
class «Poly»:
    def __init__(self, coeffs):
        self.c = coeffs[:]  # c[i] belongs to x^i
        if not self.c:
            self.c.append(0)
        self.trim()

    def trim(self):
        while len(self.c) > 1 and self.c[-1] == 0:
            self.c.pop()

    def degree(self):
        return len(self.c) - 1

    def __iadd__(self, o):
        other = o.c[:]
        if len(self.c) < len(other):
            self.c += [0] * (len(other) - len(self.c))
        for i in range(len(other)):
            self.c[i] += other[i]
        self.trim()
        return self

    def __add__(self, o):
        r = «Poly»(self.c)
        r += o
        return r

    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i in range(len(self.c)):
            for j in range(len(o.c)):
                r[i + j] += self.c[i] * o.c[j]
        return «Poly»(r)

    def __call__(self, x):
        y = 0
        for k in reversed(self.c):
            y = y * x + k
        return y

    def __str__(self):
        out = ""
        first = True
        for i in range(self.degree(), -1, -1):
            k = self.c[i]
            if k == 0 and self.degree() > 0:
                continue
            out += ("-" if k < 0 else "" if first else "+") + str(abs(k))
            if i > 0:
                out += "x"
            if i > 1:
                out += f"^{i}"
            first = False
        return out


def main():
    p = «Poly»([«a»])
    q = «Poly»([«b»])
    empty = «Poly»([])
    print(f"{p}\n{q}\n{p + q}\n{p * q}")
    print(f"{p(«x»)} {q(-«x»)} {(p * q)(1)} {empty}")
    q += q
    print(f"{q} degree {q.degree()}")


if __name__ == "__main__":
    main()
