topics: gcd fractions, operator overloads on class, const methods, pass by value and reference
==== cpp
#include <iostream>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

class Fraction {
public:
    Fraction(int n = 0, int d = 1) : num(n), den(d) { normalize(); }

    Fraction& operator+=(const Fraction& f) {
        num = num * f.den + f.num * den;
        den *= f.den;
        normalize();
        return *this;
    }
    friend Fraction operator+(Fraction a, const Fraction& b) { return a += b; }
    friend Fraction operator*(const Fraction& a, const Fraction& b) { return Fraction(a.num * b.num, a.den * b.den); }
    friend Fraction operator-(const Fraction& a, const Fraction& b) { return a + b * -1; }
    friend bool operator<(const Fraction& a, const Fraction& b) { return a.num * b.den < b.num * a.den; }
    int whole() const { return num / den; }
    Fraction rest() const { return Fraction(num % den, den); }

    std::string str() const {
        if (den == 1) return std::to_string(num);
        std::string s;
        if (whole() != 0) s = std::to_string(whole()) + " ";
        Fraction r = rest();
        int n = !s.empty() && r.num < 0 ? -r.num : r.num;
        return s + std::to_string(n) + "/" + std::to_string(r.den);
    }

private:
    void normalize() {
        if (den < 0) { num = -num; den = -den; }
        int g = std::gcd(num, den);
        if (g > 1) num /= g, den /= g;
    }
    int num, den;
};

using Recipe = std::vector<std::pair<std::string, Fraction>>;

Recipe scaled(Recipe r, Fraction by) {
    for (auto& [name, amount] : r) amount = amount * by;
    return r;
}

void pinch(Recipe& r, Fraction extra) {
    for (auto item : r) item.second += 100;  // works on copies
    r.back().second += extra;
}

int main() {
    Recipe bread{{"flour", {7, 2}}, {"milk", {3, 4}}, {"salt", {1, 8}}};
    Recipe party = scaled(bread, {5, 3});
    pinch(party, Fraction(1, 6));
    Fraction sum;
    for (const auto& [n, a] : party) {
        std::cout << n << ' ' << a.str() << '\n';
        sum += a;
    }
    std::cout << "sum " << sum.str() << " was " << bread.back().second.str() << '\n';
    Fraction d = Fraction(1, 3) - Fraction(11, 4);
    std::cout << d.str() << " whole " << d.whole() << " rest " << d.rest().str() << '\n';
    std::cout << (d < 0) << (Fraction(2, -4) < Fraction(-1, 2)) << ' ' << Fraction(6, -9).str() << ' ' << (2 * Fraction(3, 2)).str() << '\n';
}
