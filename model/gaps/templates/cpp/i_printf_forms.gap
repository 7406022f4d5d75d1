topics: printf flags, width from argument, percent, octal, characters, strings with precision
i = int 10..9999
f = float 0.5..99.5 3
w = word
width = int 6..10
row = row|line|showRow
==== cpp
#include <cstdio>

void «row»(const char *label, double v, int width = «width»)
{
    printf("%-*s|%*.1f|%s\n", width, label, 8, v, v < 0 ? "neg" : "pos");
}

int main()
{
    int i = «i»;
    double f = «f»;
    printf("%d %5d %-5d| %05d %+d\n", i, 42, 42, 42, i);
    printf("%x %X %o %#x %c\n", i, i, 64, 255, 65 + i % 26);
    printf("%.3f %8.2f %-8.1f| %+.1f %.0f\n", f, f, f, f, f + 0.25);
    printf("%e %g %g %g\n", f, f, 1e10, 0.0001);
    printf("%s %10s %-10s| %.2s\n", "«w»", "«w»", "«w»", "«w»");
    printf("%d%% of %ld, %5.1f%%\n", i % 100, (long)i * i, 100.0 / 3);
    printf("%u %lld %zu\n", 7u, 123456789012LL, sizeof(int));
    «row»("«w»", f);
    «row»("x", -f, 4);
    for (int k = 1; k <= 3; k++)
        printf("%2d%c", k * k, k < 3 ? ' ' : '\n');
    puts("done");
    return 0;
}
==== python
def «row»(label, v, width=«width»):
    print(f"{label:<{width}}|{v:8.1f}|{'neg' if v < 0 else 'pos'}")


def main():
    i = «i»
    f = «f»
    print(f"{i} {42:5d} {42:<5d}| {42:05d} {i:+d}")
    print(f"{i:x} {i:X} {64:o} {255:#x} {chr(65 + i % 26)}")
    print(f"{f:.3f} {f:8.2f} {f:<8.1f}| {f:+.1f} {f + 0.25:.0f}")
    print(f"{f:e} {f:g} {1e10:g} {0.0001:g}")
    print(f"{'«w»'} {'«w»':>10} {'«w»':<10}| {'«w»'[:2]}")
    print(f"{i % 100}% of {i * i}, {100.0 / 3:5.1f}%")
    print(f"{7} {123456789012} {4}")
    «row»("«w»", f)
    «row»("x", -f, 4)
    for k in range(1, 4):
        print(f"{k * k:2d}", end=" " if k < 3 else "\n")
    print("done")


if __name__ == "__main__":
    main()
