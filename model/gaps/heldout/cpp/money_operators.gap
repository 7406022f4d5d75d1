topics: operator overloading, rounding, exceptions, friend stream output, explicit conversion
==== cpp
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

class Money {
    long cents;
    std::string cur;

public:
    Money(long c, std::string currency = "EUR") : cents(c), cur(std::move(currency)) {}

    Money operator+(const Money& o) const { check(o); return Money(cents + o.cents, cur); }
    Money operator-() const { return {-cents, cur}; }
    Money& operator*=(int n) { cents *= n; return *this; }
    Money operator/(int n) const { return Money((cents >= 0 ? cents + n / 2 : cents - n / 2) / n, cur); }
    Money operator%(int n) const { return Money(cents % n, cur); }
    Money& operator++() { ++cents; return *this; }
    Money operator++(int) { Money old = *this; cents += 100; return old; }
    bool operator<(const Money& o) const { check(o); return cents < o.cents; }
    bool operator==(const Money& o) const { return cents == o.cents && cur == o.cur; }
    explicit operator bool() const { return cents != 0; }
    long operator()(int digit) const { long v = std::labs(cents); while (digit-- > 0) v /= 10; return v % 10; }

    friend std::ostream& operator<<(std::ostream& os, const Money& m) {
        long a = std::labs(m.cents);
        return os << (m.cents < 0 ? "-" : "") << a / 100 << '.' << (a % 100 < 10 ? "0" : "") << a % 100 << ' ' << m.cur;
    }

private:
    void check(const Money& o) const {
        if (cur != o.cur) throw std::invalid_argument(cur + " vs " + o.cur);
    }
};

int main() {
    Money price(1999), tip(-505), fee(75, "CHF");
    Money total = price + tip;
    std::cout << total << " | " << -total << " | " << (total *= 3) << std::endl;
    std::cout << total / 4 << ", " << -total / 4 << ", " << -total % 4 << std::endl;
    Money old = price++;
    std::cout << old << " -> " << price << " -> " << ++price << std::endl;
    std::cout << (tip < price) << (price < tip) << (old == Money(1999)) << (fee == Money(75)) << (Money(0) ? "yes" : "no") << std::endl;
    std::cout << total(0) << total(3) << total(9) << std::endl;
    try {
        std::cout << (price + fee);
    } catch (const std::exception& e) {
        std::cout << "error: " << e.what() << std::endl;
    }
    std::ostringstream os;
    os << price + 1 << ';' << std::boolalpha << (price == old);
    std::string s = os.str();
    s[0] = '#';
    s.insert(1, 2, '=');
    std::cout << s << ' ' << s.length() << std::endl;
}
