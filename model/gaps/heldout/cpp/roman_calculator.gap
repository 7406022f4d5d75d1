topics: constexpr tables, pairs, string multiplication loops, char switch with default, class conversion operators
==== cpp
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>

class Roman {
    int v = 0;
    static constexpr std::pair<int, const char*> table[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};

    static int digit(char c) {
        switch (c | 0x20) {
            case 'i': return 1;
            case 'v': return 5;
            case 'x': return 10;
            case 'l': return 50;
            case 'c': return 100;
            case 'd': return 500;
            case 'm': return 1000;
        }
        throw std::invalid_argument(std::string("digit ") + c);
    }

public:
    Roman(int n) : v(n) {
        if (n < 1 || n > 3999) throw std::out_of_range("value " + std::to_string(n));
    }
    Roman(const char* s) {
        for (; *s; ++s) {
            int d = digit(*s), next = s[1] ? digit(s[1]) : 0;
            v += d < next ? -d : d;
        }
    }
    operator int() const { return v; }
    std::string str() const {
        std::string s;
        int n = v;
        for (auto [value, name] : table)
            while (n >= value) s += name, n -= value;
        return s;
    }
    Roman& operator++() { return *this = v + 1; }
    Roman operator++(int) { Roman old(*this); ++*this; return old; }
};

std::ostream& operator<<(std::ostream& os, const Roman& r) { return os << r.str(); }
Roman operator""_r(const char* s, size_t) { return s; }

int main() {
    Roman a = "XIV", b = "mcmxc";
    std::cout << a << ' ' << b << ' ' << a + b << ' ' << Roman(a + b) << ' ' << Roman(b / a) << ' ' << b % a << '\n';
    Roman c = a++;
    ++++c;
    std::cout << a << ' ' << c << ' ' << (a < c) << (a == "XV"_r) << ' ' << Roman("IIX") << ' ' << Roman("IC") << '\n';
    const int tries[] = {3999, 0, 49, 4000};
    int failures = 0;
    for (int n : tries) {
        try {
            std::cout << Roman(n) << ' ';
        } catch (const std::out_of_range& e) {
            std::cout << '(' << e.what() << ") ";
            failures = failures * 10 + 1;
        }
    }
    std::cout << failures << '\n';
    try {
        std::cout << Roman("XAI");
    } catch (const std::logic_error& e) {
        std::cout << e.what() << ' ' << int('X') << ' ' << char('X' + 1) << ' ' << 'X' + 1 << '\n';
    }
}
