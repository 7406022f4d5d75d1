topics: bit fields simulation, enum flags operators, unsigned conversions, masks
==== cpp
#include <cstdint>
#include <iostream>
#include <string>

enum class Perm : uint8_t { None = 0, Read = 1, Write = 2, Exec = 4, Share = 8, All = 15 };

constexpr Perm operator|(Perm a, Perm b) { return Perm(uint8_t(a) | uint8_t(b)); }
constexpr Perm operator&(Perm a, Perm b) { return Perm(uint8_t(a) & uint8_t(b)); }
constexpr Perm operator~(Perm a) { return Perm(~uint8_t(a) & 15); }
Perm& operator|=(Perm& a, Perm b) { return a = a | b; }
constexpr bool any(Perm p) { return p != Perm::None; }

struct Entry {
    uint32_t raw;

    Entry(uint16_t user, Perm p, bool locked) : raw(uint32_t(user) << 8 | uint32_t(p) << 1 | locked) {}
    uint16_t user() const { return raw >> 8; }
    Perm perm() const { return Perm(raw >> 1 & 0xF); }
    bool locked() const { return raw & 1; }
    void grant(Perm p) { if (!locked()) raw |= uint32_t(p) << 1; }
    void rename(int32_t u) { raw = (raw & 0xFF) | (uint32_t(uint16_t(u)) << 8); }
};

static std::string show(Perm p) {
    std::string s = "rwxs";
    for (int i = 0; i < 4; ++i)
        if (!(static_cast<int>(p) >> i & 1)) s[i] = '-';
    return s;
}

int main() {
    Entry a(1000, Perm::Read | Perm::Share, false), b = a;
    b.raw |= 1;
    a.grant(Perm::Exec);
    b.grant(Perm::Exec);
    std::cout << show(a.perm()) << ' ' << show(b.perm()) << ' ' << show(~a.perm()) << ' ' << a.raw << ' ' << b.raw << '\n';
    a.rename(-2);
    b.rename(70000);
    std::cout << a.user() << ' ' << b.user() << ' ' << b.locked() << ' ' << any(b.perm() & Perm::Write) << '\n';

    Perm p = Perm::None;
    for (int i = 0; i < 4; i += 2) p |= Perm(1 << i);
    std::cout << show(p) << ' ' << int(p) << ' ' << int(uint8_t(~int(p))) << ' ' << ~int(p) << ' ' << (p < Perm::All) << '\n';

    int16_t s = static_cast<int16_t>(40000);
    uint16_t u = static_cast<uint16_t>(s * 2);
    int32_t wide = s;
    std::cout << s << ' ' << u << ' ' << (wide >> 4) << ' ' << (uint32_t(wide) >> 28) << ' ' << (wide & 0xFF) << '\n';
    unsigned char c = 200;
    c = c + c;
    c <<= 1;
    std::cout << int(c) << ' ' << +c / 3 << ' ' << (c ^ 0xFF) << ' ' << !c << !!c << ' ' << (c > -1) << ' ' << (1u > -1) << '\n';
    long long big = 1LL << 40;
    std::cout << big << ' ' << int(big + 7) << ' ' << uint32_t(-big - 1) << ' ' << __builtin_popcountll(big - 1) << '\n';
}
