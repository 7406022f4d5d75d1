topics: unsigned overflow in series, long long, unsigned comparison, static cache array
n = int 45..90
k = int 30..60
fib = fib|series|fibonacci
x = int 3..9
==== cpp
#include <cstdint>
#include <iostream>
using namespace std;

unsigned int «fib»32(int n) {
    unsigned int a = 0, b = 1;
    while (n-- > 0) {
        unsigned int t = a + b;
        a = b;
        b = t;
    }
    return a;
}

long long «fib»(int n) {
    static long long cache[100];
    if (n < 2) return n;
    if (!cache[n]) cache[n] = «fib»(n - 1) + «fib»(n - 2);
    return cache[n];
}

uint16_t collapse(uint64_t v) {
    uint16_t r = 0;
    while (v) {
        r = r * «x» + (v & 0xFFFF);
        v >>= 16;
    }
    return r;
}

int main() {
    cout << «fib»32(«n») << " " << «fib»(«n») << " " << «fib»32(«k») << endl;
    cout << collapse(«fib»(«n»)) << " " << (uint8_t)«fib»(«k») + 0 << endl;
    uint32_t fact = 1;
    uint64_t fact64 = 1;
    for (int i = 2; i <= 20 + «x»; i++) {
        fact *= i;
        fact64 *= i;
    }
    cout << fact << " " << fact64 << endl;
    unsigned small = 3;
    int neg = -1;
    cout << (small > (unsigned)neg) << " " << small - 4 << " " << (int)(small - 4) << " " << (small - 4) / 2 << endl;
    uint8_t level = 250;
    for (int i = 0; i < «x»; i++) level++;
    cout << (int)level << " " << int(uint8_t(level - 100)) << endl;
}
==== python
def «fib»32(n):
    a = 0
    b = 1
    while n > 0:
        n -= 1
        t = (a + b) & 0xFFFFFFFF
        a = b
        b = t
    return a


cache = [0] * 100


def «fib»(n):
    if n < 2:
        return n
    if not cache[n]:
        cache[n] = «fib»(n - 1) + «fib»(n - 2)
    return cache[n]


def collapse(v):
    r = 0
    while v:
        r = (r * «x» + (v & 0xFFFF)) & 0xFFFF
        v >>= 16
    return r


def main():
    print(f"{«fib»32(«n»)} {«fib»(«n»)} {«fib»32(«k»)}")
    print(f"{collapse(«fib»(«n»))} {«fib»(«k») & 0xFF}")
    fact = 1
    fact64 = 1
    for i in range(2, 20 + «x» + 1):
        fact = (fact * i) & 0xFFFFFFFF
        fact64 = (fact64 * i) & 0xFFFFFFFFFFFFFFFF
    print(f"{fact} {fact64}")
    small = 3
    neg = -1
    wrapped = (small - 4) & 0xFFFFFFFF
    print(f"{int(small > (neg & 0xFFFFFFFF))} {wrapped} {small - 4} {wrapped // 2}")
    level = 250
    for i in range(«x»):
        level = (level + 1) & 0xFF
    print(f"{level} {(level - 100) & 0xFF}")


if __name__ == "__main__":
    main()
