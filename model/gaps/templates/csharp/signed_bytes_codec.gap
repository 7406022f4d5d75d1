topics: sbyte, ushort, byte arrays, shifts and masks, zigzag encoding, hex formatting, List of byte
Enc = Encode|Pack|Write
Dec = Decode|Unpack|Read
values = ints 4..5 -500..500
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

static class Codec
{
    static uint ZigZag(int n) => (uint)((n << 1) ^ (n >> 31));
    static int UnZigZag(uint u) => (int)(u >> 1) ^ -(int)(u & 1);

    static List<byte> «Enc»(IEnumerable<int> numbers)
    {
        var bytes = new List<byte>();
        foreach (int n in numbers)
        {
            uint u = ZigZag(n);
            while (u >= 0x80)
            {
                bytes.Add((byte)(u | 0x80));
                u >>= 7;
            }
            bytes.Add((byte)u);
        }
        return bytes;
    }

    static List<int> «Dec»(List<byte> bytes)
    {
        var result = new List<int>();
        int i = 0;
        while (i < bytes.Count)
        {
            uint u = 0;
            int shift = 0;
            byte b;
            do
            {
                b = bytes[i++];
                u |= (uint)(b & 0x7F) << shift;
                shift += 7;
            } while ((b & 0x80) != 0);
            result.Add(UnZigZag(u));
        }
        return result;
    }

    static void Main()
    {
        int[] numbers = { «values», -1, int.MinValue };
        var bytes = «Enc»(numbers);
        Console.WriteLine(string.Join(" ", bytes.Select(b => b.ToString("x2"))));
        Console.WriteLine(string.Join(" ", bytes.Take(4).Select(b => (sbyte)b)));
        var back = «Dec»(bytes);
        Console.WriteLine(string.Join(" ", back) + " " + back.SequenceEqual(numbers));
        ushort check = 0;
        foreach (byte b in bytes)
            check = (ushort)(check << 3 ^ b * 257);
        Console.WriteLine(check);
    }
}
==== python
def ZigZag(n):
    return ((n << 1) ^ (n >> 31)) & 0xFFFFFFFF


def UnZigZag(u):
    return (u >> 1) ^ -(u & 1)


def «Enc»(numbers):
    bytes = []
    for n in numbers:
        u = ZigZag(n)
        while u >= 0x80:
            bytes.append((u | 0x80) & 0xFF)
            u >>= 7
        bytes.append(u)
    return bytes


def «Dec»(bytes):
    result = []
    i = 0
    while i < len(bytes):
        u = 0
        shift = 0
        while True:
            b = bytes[i]
            i += 1
            u |= (b & 0x7F) << shift
            shift += 7
            if (b & 0x80) == 0:
                break
        result.append(UnZigZag(u))
    return result


def main():
    numbers = [«values», -1, -(2**31)]
    bytes = «Enc»(numbers)
    print(" ".join(f"{b:02x}" for b in bytes))
    print(" ".join(str((b + 128) % 256 - 128) for b in bytes[:4]))
    back = «Dec»(bytes)
    print(f"{' '.join(str(n) for n in back)} {back == numbers}")
    check = 0
    for b in bytes:
        check = (check << 3 ^ b * 257) & 0xFFFF
    print(check)


if __name__ == "__main__":
    main()
