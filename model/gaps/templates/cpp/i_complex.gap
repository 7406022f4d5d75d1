topics: complex numbers, double members, operator chaining, setprecision, const references, pow loop
Complex = Complex|Cplx|Komplex
re = float 0.5..5.5 1
im = float -4.5..-0.5 1
n = int 2..5
==== cpp
#include <cmath>
#include <iomanip>
#include <iostream>

class «Complex»
{
  public:
    double re, im;

    «Complex»(double re = 0.0, double im = 0.0) : re(re), im(im) {}

    «Complex» operator+(const «Complex» &o) const { return «Complex»(re + o.re, im + o.im); }
    «Complex» operator-(const «Complex» &o) const { return «Complex»(re - o.re, im - o.im); }
    «Complex» operator*(const «Complex» &o) const
    {
        return «Complex»(re * o.re - im * o.im, re * o.im + im * o.re);
    }
    «Complex» &operator*=(const «Complex» &o) { return *this = *this * o; }
    bool operator!=(const «Complex» &o) const { return re != o.re || im != o.im; }
    double abs() const { return std::sqrt(re * re + im * im); }
    «Complex» operator~() const { return {re, -im}; }
};

std::ostream &operator<<(std::ostream &os, const «Complex» &c)
{
    os << c.re;
    if (c.im != 0)
        os << (c.im < 0 ? " - " : " + ") << std::fabs(c.im) << "i";
    return os;
}

int escape(const «Complex» &c)
{
    «Complex» z;
    int i = 0;
    for (; i < 50 && z.abs() <= 2; ++i)
        z = z * z + c;
    return i;
}

int main()
{
    «Complex» a(«re», «im»), b = 2, power(1);
    for (int i = 0; i < «n»; ++i)
        power *= a;
    std::cout << a << ", " << b << ", " << a + b << ", " << a - a << ", " << ~a << '\n';
    std::cout << power << ", " << a.abs() << ", " << (a != b) << '\n';
    std::cout << std::fixed << std::setprecision(3) << a * ~a << " " << power.abs() << '\n';
    for (double y = 1; y >= -1; y -= 0.5)
    {
        for (double x = -2; x <= 0.75; x += 0.25)
            std::cout << (escape({x, y}) == 50 ? '#' : '.');
        std::cout << '\n';
    }
}
==== python
import math


class «Complex»:
    def __init__(self, re=0.0, im=0.0):
        self.re = re
        self.im = im

    def __add__(self, o):
        return «Complex»(self.re + o.re, self.im + o.im)

    def __sub__(self, o):
        return «Complex»(self.re - o.re, self.im - o.im)

    def __mul__(self, o):
        return «Complex»(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)

    def __eq__(self, o):
        return self.re == o.re and self.im == o.im

    def abs(self):
        return math.sqrt(self.re * self.re + self.im * self.im)

    def __invert__(self):
        return «Complex»(self.re, -self.im)

    def __format__(self, spec):
        s = format(self.re, spec)
        if self.im != 0:
            s += (" - " if self.im < 0 else " + ") + format(abs(self.im), spec) + "i"
        return s


def escape(c):
    z = «Complex»()
    i = 0
    while i < 50 and z.abs() <= 2:
        z = z * z + c
        i += 1
    return i


def main():
    a = «Complex»(«re», «im»)
    b = «Complex»(2.0)
    power = «Complex»(1.0)
    for i in range(«n»):
        power *= a
    print(f"{a:g}, {b:g}, {a + b:g}, {a - a:g}, {~a:g}")
    print(f"{power:g}, {a.abs():g}, {int(a != b)}")
    print(f"{a * ~a:.3f} {power.abs():.3f}")
    y = 1.0
    while y >= -1:
        x = -2.0
        while x <= 0.75:
            print("#" if escape(«Complex»(x, y)) == 50 else ".", end="")
            x += 0.25
        print()
        y -= 0.5


if __name__ == "__main__":
    main()
