topics: money in integer cents, negative amounts, integer division and remainder, operators, setfill
Money = Money|Amount|Cash
c = int 1005..99999
d = int 100000..250000
pct = int 5..25
n = int 3..7
s_cents = cents|pennies|units
==== cpp
class «Money» {
    long «s_cents»;

public:
    explicit «Money»(long «s_cents» = 0) : «s_cents»(«s_cents») {}
    «Money»(int euros, int c) : «s_cents»(euros * 100L + c) {}

    «Money» operator-() const { return «Money»(-«s_cents»); }
    «Money» operator+(«Money» o) const { return «Money»(«s_cents» + o.«s_cents»); }
    «Money» operator-(«Money» o) const { return *this + -o; }
    «Money» operator*(int k) const { return «Money»(«s_cents» * k); }
    «Money» percent(int p) const { return «Money»((«s_cents» * p + («s_cents» < 0 ? -50 : 50)) / 100); }
    bool operator<(const «Money»& o) const { return «s_cents» < o.«s_cents»; }

    std::vector<«Money»> split(int n) const {
        std::vector<«Money»> parts(n, «Money»(«s_cents» / n));
        for (int i = 0; i < «s_cents» % n; i++) parts[i].«s_cents»++;
        return parts;
    }

    std::string str() const {
        std::ostringstream out;
        if («s_cents» < 0) out << '-';
        long a = «s_cents» < 0 ? -«s_cents» : «s_cents»;
        out << a / 100 << '.' << std::setw(2) << std::setfill('0') << a % 100;
        return out.str();
    }
};
==== check cpp
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
«SOURCE»
int main() {
    «Money» a(«c»), b(«d»L), zero;
    std::cout << a.str() << " " << (a - b).str() << " " << (a * 3).str() << " " << zero.str() << " "
              << «Money»(4, 5).str() << "\n";
    std::cout << a.percent(«pct»).str() << " " << (a - b).percent(«pct»).str() << " " << (a < b) << (b < a) << "\n";
    for (auto& p : a.split(«n»)) std::cout << p.str() << " ";
    std::cout << "\n";
}
==== python
class «Money»:
    def __init__(self, «s_cents»=0, c=None):
        if c is not None:
            «s_cents» = «s_cents» * 100 + c
        self.«s_cents» = «s_cents»

    def __neg__(self):
        return «Money»(-self.«s_cents»)

    def __add__(self, o):
        return «Money»(self.«s_cents» + o.«s_cents»)

    def __sub__(self, o):
        return self + -o

    def __mul__(self, k):
        return «Money»(self.«s_cents» * k)

    def percent(self, p):
        return «Money»(int((self.«s_cents» * p + (-50 if self.«s_cents» < 0 else 50)) / 100))

    def __lt__(self, o):
        return self.«s_cents» < o.«s_cents»

    def split(self, n):
        parts = [«Money»(int(self.«s_cents» / n)) for _ in range(n)]
        for i in range(self.«s_cents» % n if self.«s_cents» > 0 else 0):
            parts[i].«s_cents» += 1
        return parts

    def str(self):
        a = -self.«s_cents» if self.«s_cents» < 0 else self.«s_cents»
        return f"{'-' if self.«s_cents» < 0 else ''}{a // 100}.{a % 100:02d}"
==== check python
«SOURCE»


a = «Money»(«c»)
b = «Money»(«d»)
zero = «Money»()
print(a.str(), (a - b).str(), (a * 3).str(), zero.str(), «Money»(4, 5).str())
print(a.percent(«pct»).str(), (a - b).percent(«pct»).str(), f"{int(a < b)}{int(b < a)}")
for p in a.split(«n»):
    print(p.str(), end=" ")
print()
