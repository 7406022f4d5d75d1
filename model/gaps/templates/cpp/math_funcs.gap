topics: floor, ceil, round, trunc, fmod, pow, sqrt, abs, double output, casts
values = floats 4..4 -9.9..9.9 2
a = int 3..12
b = int 2..9
x = x|val|num
==== cpp
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <numeric>

int main()
{
    double values[] = {«values», 2.5, -2.5};
    for (double «x» : values)
    {
        std::cout << «x» << ": " << std::floor(«x») << ' ' << std::ceil(«x») << ' ' << std::trunc(«x») << ' '
                  << std::round(«x») << ' ' << (int)«x» << ' ' << std::fabs(«x») << ' ' << std::fmod(«x», 3) << '\n';
    }
    int a = «a», b = «b»;
    double ratio = a / b;
    double exact = (double)a / b;
    std::cout << ratio << ' ' << exact << ' ' << a / static_cast<double>(b) * 100 << "%\n";
    std::cout << std::pow(a, b) << ' ' << (long long)std::pow(a, 2) << ' ' << std::sqrt(a * b) << '\n';
    std::cout << std::hypot(a, b) << ' ' << std::abs(b - a * 2) << ' ' << std::cbrt(27.0) << '\n';
    std::cout << std::gcd(a * 6, b * 4) << ' ' << std::lcm(a, b) << '\n';
    std::cout << 1.0 * a << ' ' << 1e6 * a << ' ' << 1e-5 * b << ' ' << 7 / 2 * 2.0 << '\n';
    std::cout << std::log10(1000) << ' ' << std::exp(0) << ' ' << std::max(a, b) - std::min(a, b) << std::endl;
}
==== python
import math


def main():
    values = [«values», 2.5, -2.5]
    for «x» in values:
        rounded = math.copysign(math.floor(abs(«x») + 0.5), «x»)
        print(
            f"{«x»:g}: {math.floor(«x»):g} {math.copysign(math.ceil(«x»), «x»):g} "
            f"{math.copysign(math.trunc(«x»), «x»):g} {rounded:g} {int(«x»)} {abs(«x»):g} {math.fmod(«x», 3):g}"
        )
    a = «a»
    b = «b»
    ratio = float(a // b)
    exact = a / b
    print(f"{ratio:g} {exact:g} {a / b * 100:g}%")
    print(f"{a**b:g} {a**2} {math.sqrt(a * b):g}")
    print(f"{math.hypot(a, b):g} {abs(b - a * 2)} {math.cbrt(27.0):g}")
    print(f"{math.gcd(a * 6, b * 4)} {math.lcm(a, b)}")
    print(f"{1.0 * a:g} {1e6 * a:g} {1e-5 * b:g} {7 // 2 * 2.0:g}")
    print(f"{math.log10(1000):g} {math.exp(0):g} {max(a, b) - min(a, b)}")


if __name__ == "__main__":
    main()
