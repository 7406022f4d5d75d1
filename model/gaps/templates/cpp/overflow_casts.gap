topics: long long, uint8_t, uint16_t, size_t wrap, casts between widths, LCG
seed = int 1..9999
x = int 200..900
y = int 300000..900000
rand = nextRand|lcg|rnd
==== cpp
#include <cstdint>
#include <iostream>
using namespace std;

static uint32_t state = «seed»;

int «rand»(int limit) {
    state = state * 1103515245u + 12345u;
    return (state >> 16) % limit;
}

int main() {
    uint8_t small = «x»;
    small += 100;
    cout << (int)small << " " << +small << endl;
    int8_t s = (int8_t)«x»;
    cout << (int)s << endl;
    uint16_t medium = 65000 + «x»;
    cout << medium << " " << uint16_t(medium * 3) << endl;

    int side = «y»;
    long long area = (long long)side * side;
    cout << area << " " << int32_t(area) << " " << uint32_t(area) << endl;
    int32_t wrapped = (int32_t)((uint32_t)side * (uint32_t)side);
    cout << wrapped << endl;

    unsigned int a = 3, b = 5;
    cout << a - b << " " << (int)(a - b) << " " << (a - b > 0) << endl;
    uint64_t big = 0;
    cout << --big << " " << (big >> 60) << " " << (big << 60) << endl;
    cout << (unsigned)-1 / 2 << " " << (-7 >> 1) << " " << (5u << 30) << endl;
    double d = -«x» / 7.0;
    cout << int(d) << " " << (int)(d * 10) % 10 << " " << static_cast<int>(-d + 0.5) << endl;
    for (int i = 0; i < 5; ++i) cout << «rand»(100) << " ";
    cout << endl;
}
==== python
import math

state = «seed»


def «rand»(limit):
    global state
    state = (state * 1103515245 + 12345) & 0xFFFFFFFF
    return (state >> 16) % limit


def main():
    small = «x» & 0xFF
    small = (small + 100) & 0xFF
    print(f"{small} {small}")
    s = («x» + 128) % 256 - 128
    print(s)
    medium = (65000 + «x») & 0xFFFF
    print(f"{medium} {medium * 3 & 0xFFFF}")

    side = «y»
    area = side * side
    print(f"{area} {(area + 2**31) % 2**32 - 2**31} {area & 0xFFFFFFFF}")
    wrapped = (side * side + 2**31) % 2**32 - 2**31
    print(wrapped)

    a = 3
    b = 5
    difference = (a - b) & 0xFFFFFFFF
    print(f"{difference} {a - b} {int(difference > 0)}")
    big = 0
    big = (big - 1) & 0xFFFFFFFFFFFFFFFF
    print(f"{big} {big >> 60} {(big << 60) & 0xFFFFFFFFFFFFFFFF}")
    print(f"{0xFFFFFFFF // 2} {-7 >> 1} {(5 << 30) & 0xFFFFFFFF}")
    d = -«x» / 7.0
    print(f"{int(d)} {int(math.fmod(int(d * 10), 10))} {int(-d + 0.5)}")
    for i in range(5):
        print(«rand»(100), end=" ")
    print()


if __name__ == "__main__":
    main()
