topics: enum flags, overloaded | and &, underlying casts, bit masks, to_string of flags
Perm = Perm|Access|Right
read = Read|View|See
x = int 0..15
y = int 1..15
==== cpp
enum class «Perm» : unsigned { None = 0, «read» = 1 << 0, Write = 1 << 1, Exec = 1 << 2, All = 7 };

«Perm» operator|(«Perm» a, «Perm» b) {
    return static_cast<«Perm»>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

«Perm» operator&(«Perm» a, «Perm» b) {
    return static_cast<«Perm»>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}

bool has(«Perm» set, «Perm» flag) { return (set & flag) == flag; }

std::string text(«Perm» p) {
    std::string s = "---";
    if (has(p, «Perm»::«read»)) s[0] = 'r';
    if (has(p, «Perm»::Write)) s[1] = 'w';
    if (has(p, «Perm»::Exec)) s[2] = 'x';
    return s;
}
==== check cpp
#include <iostream>
#include <string>
«SOURCE»
int main() {
    «Perm» p = «Perm»::«read» | «Perm»::Exec;
    std::cout << text(p) << text(p | «Perm»::Write) << text(p & «Perm»::Write) << text(«Perm»(«x» & 7)) << " "
              << unsigned(p) << has(«Perm»::All, p) << has(p, «Perm»::None) << (p == «Perm»(«y»)) << std::endl;
}
==== python
from enum import IntFlag


class «Perm»(IntFlag):
    None_ = 0
    «read» = 1 << 0
    Write = 1 << 1
    Exec = 1 << 2
    All = 7


def has(set, flag):
    return (set & flag) == flag


def text(p):
    s = ["-"] * 3
    if has(p, «Perm».«read»):
        s[0] = "r"
    if has(p, «Perm».Write):
        s[1] = "w"
    if has(p, «Perm».Exec):
        s[2] = "x"
    return "".join(s)
==== check python
«SOURCE»


p = «Perm».«read» | «Perm».Exec
print(
    f"{text(p)}{text(p | «Perm».Write)}{text(p & «Perm».Write)}{text(«Perm»(«x» & 7))} "
    f"{p.value}{int(has(«Perm».All, p))}{int(has(p, «Perm».None_))}{int(p == «Perm»(«y»))}"
)
