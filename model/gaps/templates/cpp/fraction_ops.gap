topics: operator overloading, friend, gcd, const methods
Fraction = Fraction|Rational|Ratio
a = int 1..20
b = int 2..12
c = int -9..-1
d = int 2..12
==== cpp
#include <iostream>
#include <numeric>
#include <stdexcept>
#include <string>
using namespace std;

class «Fraction» {
    long long num, den;

    void reduce() {
        if (den < 0) { num = -num; den = -den; }
        long long g = gcd(num, den);
        if (g > 1) { num /= g; den /= g; }
    }

public:
    «Fraction»(long long n = 0, long long d = 1) : num(n), den(d) {
        if (d == 0) throw invalid_argument("zero denominator");
        reduce();
    }

    «Fraction» operator+(const «Fraction»& o) const { return {num * o.den + o.num * den, den * o.den}; }
    «Fraction» operator-(const «Fraction»& o) const { return *this + -o; }
    «Fraction» operator-() const { return «Fraction»(-num, den); }
    «Fraction» operator*(const «Fraction»& o) const { return {num * o.num, den * o.den}; }
    «Fraction»& operator+=(const «Fraction»& o) { return *this = *this + o; }
    bool operator==(const «Fraction»& o) const { return num == o.num && den == o.den; }
    bool operator<(const «Fraction»& o) const { return num * o.den < o.num * den; }
    explicit operator double() const { return double(num) / den; }

    friend ostream& operator<<(ostream& os, const «Fraction»& f) {
        os << f.num;
        if (f.den != 1) os << '/' << f.den;
        return os;
    }
};

int main() {
    «Fraction» x(«a», «b»), y(«c», «d»);
    cout << x << " " << y << " " << x + y << " " << x - y << " " << x * y << endl;
    «Fraction» sum;
    for (int i = 1; i <= 4; i++) sum += «Fraction»(1, i);
    cout << sum << " = " << double(sum) << endl;
    cout << (y < x) << (x < y) << (x == «Fraction»(«a» * 3, «b» * 3)) << endl;
    try {
        «Fraction» bad(1, 0);
        cout << bad;
    } catch (const invalid_argument& e) {
        cout << "error: " << e.what() << endl;
    }
}
==== python
import math


class «Fraction»:
    def __init__(self, n=0, d=1):
        self.num = n
        self.den = d
        if d == 0:
            raise ValueError("zero denominator")
        self.reduce()

    def reduce(self):
        if self.den < 0:
            self.num = -self.num
            self.den = -self.den
        g = math.gcd(self.num, self.den)
        if g > 1:
            self.num //= g
            self.den //= g

    def __add__(self, o):
        return «Fraction»(self.num * o.den + o.num * self.den, self.den * o.den)

    def __sub__(self, o):
        return self + -o

    def __neg__(self):
        return «Fraction»(-self.num, self.den)

    def __mul__(self, o):
        return «Fraction»(self.num * o.num, self.den * o.den)

    def __eq__(self, o):
        return self.num == o.num and self.den == o.den

    def __lt__(self, o):
        return self.num * o.den < o.num * self.den

    def __float__(self):
        return self.num / self.den

    def __str__(self):
        if self.den != 1:
            return f"{self.num}/{self.den}"
        return str(self.num)


def main():
    x = «Fraction»(«a», «b»)
    y = «Fraction»(«c», «d»)
    print(f"{x} {y} {x + y} {x - y} {x * y}")
    sum = «Fraction»()
    for i in range(1, 5):
        sum += «Fraction»(1, i)
    print(f"{sum} = {float(sum):g}")
    print(f"{int(y < x)}{int(x < y)}{int(x == «Fraction»(«a» * 3, «b» * 3))}")
    try:
        bad = «Fraction»(1, 0)
        print(bad, end="")
    except ValueError as e:
        print(f"error: {e}")


if __name__ == "__main__":
    main()
