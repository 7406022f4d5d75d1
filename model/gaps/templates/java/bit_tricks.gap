topics: unsigned shift, bitCount, masks, toBinaryString, toHexString, reverse bits
reverseBits = reverseBits|mirror|flipOrder
a = int 3..5000
b = int 2..900
==== java
class BitTool {
    static int «reverseBits»(int x) {
        int r = 0;
        for (int i = 0; i < 32; i++) {
            r = (r << 1) | (x & 1);
            x >>>= 1;
        }
        return r;
    }

    static int rotl(int x, int n) {
        return (x << n) | (x >>> (32 - n));
    }

    static boolean isPowerOfTwo(int x) {
        return x > 0 && (x & (x - 1)) == 0;
    }

    public static void main(String[] args) {
        int[] samples = {«a», -«b», 64, 0, Integer.MIN_VALUE};
        for (int s : samples) {
            System.out.println(s + ": " + Integer.toBinaryString(s & 0xFF) + " " + Integer.toHexString(s)
                + " " + Integer.bitCount(s) + " " + isPowerOfTwo(s));
            System.out.println("  " + «reverseBits»(s) + " " + rotl(s, 5) + " " + (s >> 3) + " " + (s >>> 28) + " " + (~s));
        }
        System.out.println(1 << 31);
        System.out.println(1L << 35);
        System.out.println((1 << 33) + " " + (0xFFFFFFFF >>> 1));
    }
}
==== python
def «reverseBits»(x):
    r = 0
    x &= 0xFFFFFFFF
    for _ in range(32):
        r = (r << 1) | (x & 1)
        x >>= 1
    return (r + 2**31) % 2**32 - 2**31


def rotl(x, n):
    r = (x << n) | ((x & 0xFFFFFFFF) >> (32 - n))
    return (r + 2**31) % 2**32 - 2**31


def isPowerOfTwo(x):
    return x > 0 and (x & (x - 1)) == 0


def main():
    samples = [«a», -«b», 64, 0, -(2**31)]
    for s in samples:
        print(
            f"{s}: {s & 0xFF:b} {s & 0xFFFFFFFF:x} {(s & 0xFFFFFFFF).bit_count()} "
            f"{str(isPowerOfTwo(s)).lower()}"
        )
        print(f"  {«reverseBits»(s)} {rotl(s, 5)} {s >> 3} {(s & 0xFFFFFFFF) >> 28} {~s}")
    print(-(2**31))
    print(1 << 35)
    print(f"{1 << (33 % 32)} {0xFFFFFFFF >> 1}")


if __name__ == "__main__":
    main()
