topics: Convert.ToString base 2, shifts, bit tricks, PadLeft, Convert.ToInt32 base, hex format, ulong
Bits = Bits|Binary|ShowBits
n = int 5..200
sh = int 1..4
==== csharp
using System;

class BitTools
{
    static string «Bits»(int n, int width = 8) => Convert.ToString(n, 2).PadLeft(width, '0');

    static int PopCount(uint x)
    {
        int c = 0;
        for (; x != 0; x >>= 1)
            c += (int)(x & 1);
        return c;
    }

    static bool IsPowerOfTwo(int x) => x > 0 && (x & (x - 1)) == 0;

    static uint RotateLeft(uint x, int k)
    {
        return (x << k) | (x >> (32 - k));
    }

    static int ReverseByte(byte b)
    {
        int r = 0;
        for (int i = 0; i < 8; i++)
        {
            r = r << 1 | b & 1;
            b >>= 1;
        }
        return r;
    }

    static void Main()
    {
        int n = «n»;
        Console.WriteLine(«Bits»(n) + " " + «Bits»(n << «sh», 12) + " " + «Bits»(-2));
        Console.WriteLine(PopCount((uint)n) + " " + PopCount(unchecked((uint)-n)));
        Console.WriteLine(IsPowerOfTwo(n) + " " + IsPowerOfTwo(64));
        Console.WriteLine(RotateLeft(0xF000000Fu + (uint)n, «sh»).ToString("X"));
        Console.WriteLine(ReverseByte((byte)n) + " " + ReverseByte((byte)(n * 3)));
        Console.WriteLine(Convert.ToInt32("101101", 2) + Convert.ToInt32("ff", 16));
        Console.WriteLine(~n + " " + (-n >> «sh») + " " + (n ^ 0x55) + " " + $"{n:x4}");
        ulong big = 1UL << 40;
        Console.WriteLine(big - 1 + (ulong)n);
        Console.WriteLine(1 << 33);
    }
}
==== python
def «Bits»(n, width=8):
    return f"{n & 0xFFFFFFFF:b}".rjust(width, "0")


def PopCount(x):
    c = 0
    while x != 0:
        c += x & 1
        x >>= 1
    return c


def IsPowerOfTwo(x):
    return x > 0 and (x & (x - 1)) == 0


def RotateLeft(x, k):
    return ((x << k) | (x >> (32 - k))) & 0xFFFFFFFF


def ReverseByte(b):
    r = 0
    for _ in range(8):
        r = r << 1 | b & 1
        b >>= 1
    return r


def main():
    n = «n»
    print(f"{«Bits»(n)} {«Bits»(n << «sh», 12)} {«Bits»(-2)}")
    print(f"{PopCount(n)} {PopCount(-n & 0xFFFFFFFF)}")
    print(f"{IsPowerOfTwo(n)} {IsPowerOfTwo(64)}")
    print(f"{RotateLeft((0xF000000F + n) & 0xFFFFFFFF, «sh»):X}")
    print(f"{ReverseByte(n & 0xFF)} {ReverseByte(n * 3 & 0xFF)}")
    print(int("101101", 2) + int("ff", 16))
    print(f"{~n} {-n >> «sh»} {n ^ 0x55} {n:04x}")
    big = 1 << 40
    print(big - 1 + n)
    print(1 << (33 & 31))


if __name__ == "__main__":
    main()
