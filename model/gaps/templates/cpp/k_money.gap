topics: money in integer cents, negative amounts, integer division and remainder, operators, setfill
Money = Money|Amount|Cash
c = int 1005..99999
d = int 100000..250000
pct = int 5..25
n = int 3..7
==== cpp
class «Money» {
    long cents;

public:
    explicit «Money»(long cents = 0) : cents(cents) {}
    «Money»(int euros, int c) : cents(euros * 100L + c) {}

    «Money» operator-() const { return «Money»(-cents); }
    «Money» operator+(«Money» o) const { return «Money»(cents + o.cents); }
    «Money» operator-(«Money» o) const { return *this + -o; }
    «Money» operator*(int k) const { return «Money»(cents * k); }
    «Money» percent(int p) const { return «Money»((cents * p + (cents < 0 ? -50 : 50)) / 100); }
    bool operator<(const «Money»& o) const { return cents < o.cents; }

    std::vector<«Money»> split(int n) const {
        std::vector<«Money»> parts(n, «Money»(cents / n));
        for (int i = 0; i < cents % n; i++) parts[i].cents++;
        return parts;
    }

    std::string str() const {
        std::ostringstream out;
        if (cents < 0) out << '-';
        long a = cents < 0 ? -cents : cents;
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
    def __init__(self, cents=0, c=None):
        if c is not None:
            cents = cents * 100 + c
        self.cents = cents

    def __neg__(self):
        return «Money»(-self.cents)

    def __add__(self, o):
        return «Money»(self.cents + o.cents)

    def __sub__(self, o):
        return self + -o

    def __mul__(self, k):
        return «Money»(self.cents * k)

    def percent(self, p):
        return «Money»(int((self.cents * p + (-50 if self.cents < 0 else 50)) / 100))

    def __lt__(self, o):
        return self.cents < o.cents

    def split(self, n):
        parts = [«Money»(int(self.cents / n)) for _ in range(n)]
        for i in range(self.cents % n if self.cents > 0 else 0):
            parts[i].cents += 1
        return parts

    def str(self):
        a = -self.cents if self.cents < 0 else self.cents
        return f"{'-' if self.cents < 0 else ''}{a // 100}.{a % 100:02d}"
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
