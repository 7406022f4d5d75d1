topics: unsigned 32-bit wrap, char arithmetic, signed char, xorshift
==== cpp
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

namespace {

uint32_t djb2(const std::string& s) {
    uint32_t h = 5381;
    for (unsigned char c : s) h = (h << 5) + h + c;
    return h;
}

uint32_t mix(uint32_t x) {
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    return x ^ x >> 16;
}

class XorShift {
    uint32_t s_;
public:
    explicit XorShift(uint32_t seed) : s_(seed ? seed : 1u) {}
    uint32_t operator()() {
        s_ ^= s_ << 13;
        s_ ^= s_ >> 17;
        s_ ^= s_ << 5;
        return s_;
    }
};

}  // namespace

int main() {
    const std::vector<std::string> hosts{"alpha.example", "beta.example", "gamma.example", "delta", ""};
    std::vector<std::vector<int>> buckets(4);
    for (size_t i = 0; i < hosts.size(); i++)
        buckets[djb2(hosts[i]) % buckets.size()].push_back(static_cast<int>(i));
    for (const auto& b : buckets) {
        std::cout << '[';
        for (auto i : b) std::cout << hosts[i].size() << (i == b.back() ? "" : ",");
        std::cout << "] ";
    }
    std::cout << '\n' << djb2(hosts[0]) << ' ' << std::hex << mix(42) << std::dec << ' ' << mix(0) << '\n';

    XorShift rnd(2463534242u);
    uint32_t a = rnd(), b = rnd();
    std::cout << a << ' ' << b << ' ' << (a - b) << ' ' << static_cast<int32_t>(a - b) << ' ' << (int64_t)a - b << '\n';

    unsigned left = 3, right = 5;
    std::cout << (left - right > 0 ? "wrapped" : "negative") << ' ' << left - right << ' ' << (int)(left - right) / 2 << '\n';
    uint8_t small = 250;
    small += 10;
    int8_t sc = static_cast<int8_t>(200);
    char c = 'a' + 5;
    std::cout << (int)small << ' ' << (int)sc << ' ' << c << ' ' << c + 1 << ' ' << char(c + 1) << ' ' << ('z' - c) << '\n';
    std::cout << -17 / 5 << ' ' << -17 % 5 << ' ' << (-17 >> 1) << ' ' << 17u % 5 << ' ' << (uint16_t)-1 << '\n';
    size_t pos = hosts[3].find('x');
    std::cout << (pos == std::string::npos ? "none" : "some") << ' ' << hosts[3].find("lt") << ' ' << !hosts[4].empty() << '\n';
}
