topics: bit tricks, popcount, masks, shifts, hex output
countBits = countBits|popcount|ones
x = int 20..5000
y = int 1..255
flags = flags|mask|options
==== cpp
#include <cstdint>
#include <cstdio>

#define BIT(n) (1u << (n))
#define READ BIT(0)
#define WRITE BIT(1)
#define EXEC BIT(4)

static int «countBits»(unsigned v) {
    int n = 0;
    while (v) {
        v &= v - 1;   // clears the lowest set bit
        n++;
    }
    return n;
}

static uint8_t reverse8(uint8_t b) {
    uint8_t r = 0;
    for (int i = 0; i < 8; i++) {
        r = (r << 1) | (b & 1);
        b >>= 1;
    }
    return r;
}

static bool isPow2(unsigned v) { return v && !(v & (v - 1)); }

int main() {
    unsigned «flags» = READ | EXEC;
    «flags» |= WRITE;
    «flags» &= ~READ;
    «flags» ^= BIT(7);
    printf("0x%02X %d %d\n", «flags», («flags» & WRITE) != 0, !!(«flags» & READ));

    unsigned x = «x»;
    printf("%d %d %u\n", «countBits»(x), __builtin_popcount(x), x & -x);
    printf("%u %u\n", reverse8(«y»), (uint8_t)~«y»);
    printf("%d %d\n", isPow2(64), isPow2(x * 2 + 1));
    printf("%08x %u\n", ~x, (x << 28) >> 28);
    int neg = -«y»;
    printf("%d %d\n", neg >> 1, neg / 2);
    printf("%u\n", (unsigned)neg % 1000);
    for (int i = 7; i >= 0; i--)
        putchar(«y» >> i & 1 ? '1' : '0');
    putchar('\n');
    return 0;
}
==== python
def BIT(n):
    return 1 << n


READ = BIT(0)
WRITE = BIT(1)
EXEC = BIT(4)


def «countBits»(v):
    n = 0
    while v:
        v &= v - 1  # clears the lowest set bit
        n += 1
    return n


def reverse8(b):
    r = 0
    for i in range(8):
        r = ((r << 1) | (b & 1)) & 0xFF
        b >>= 1
    return r


def isPow2(v):
    return v != 0 and not v & (v - 1)


def main():
    «flags» = READ | EXEC
    «flags» |= WRITE
    «flags» &= ~READ
    «flags» ^= BIT(7)
    print(f"0x{«flags»:02X} {int(«flags» & WRITE != 0)} {int(«flags» & READ != 0)}")

    x = «x»
    print(f"{«countBits»(x)} {bin(x).count('1')} {x & -x}")
    print(f"{reverse8(«y»)} {~«y» & 0xFF}")
    print(f"{int(isPow2(64))} {int(isPow2(x * 2 + 1))}")
    print(f"{~x & 0xFFFFFFFF:08x} {((x << 28) & 0xFFFFFFFF) >> 28}")
    neg = -«y»
    print(f"{neg >> 1} {int(neg / 2)}")
    print((neg & 0xFFFFFFFF) % 1000)
    for i in range(7, -1, -1):
        print("1" if «y» >> i & 1 else "0", end="")
    print()


if __name__ == "__main__":
    main()
