topics: ulong bit operations, shift counts, chess squares from chars, popcount loops, hex output
==== csharp
using System;
using System.Collections.Generic;

class Board
{
    const ulong FileA = 0x0101010101010101UL, FileH = FileA << 7;
    public ulong Own, Foe;

    public static int Square(string s) { return (s[1] - '1') * 8 + (s[0] - 'a'); }
    public static string Name(int sq) { return "" + (char)('a' + sq % 8) + (char)('1' + sq / 8); }
    public static ulong Set(params string[] names)
    {
        ulong b = 0;
        foreach (var n in names) b |= 1UL << Square(n);
        return b;
    }

    public static IEnumerable<int> Bits(ulong b)
    {
        for (; b != 0; b &= b - 1)
        {
            int n = 0;
            ulong low = b & (~b + 1);
            while ((low >>= 1) != 0) n++;
            yield return n;
        }
    }

    public static ulong King(int sq)
    {
        ulong k = 1UL << sq;
        ulong row = k | (k & ~FileH) << 1 | (k & ~FileA) >> 1;
        return (row | row << 8 | row >> 8) & ~k;
    }

    public ulong Rook(string from)
    {
        int sq = Square(from);
        ulong hits = 0;
        int[,] dirs = { { 0, 1 }, { 1, 0 }, { 0, -1 }, { -1, 0 } };
        for (int d = 0; d < dirs.GetLength(0); d++)
        {
            int f = sq & 7, r = sq >> 3;
            while (true)
            {
                f += dirs[d, 0]; r += dirs[d, 1];
                if (f < 0 || f > 7 || r < 0 || r > 7) break;
                ulong bit = 1UL << (r << 3 | f);
                if ((Own & bit) != 0) break;
                hits |= bit;
                if ((Foe & bit) != 0) break;
            }
        }
        return hits;
    }
}

class Program
{
    static string Show(ulong b) { return string.Join(" ", System.Linq.Enumerable.Select(Board.Bits(b), Board.Name)); }

    static void Main()
    {
        var b = new Board { Own = Board.Set("d2", "a4"), Foe = Board.Set("d7", "g4", "e1") };
        ulong rook = b.Rook("d4");
        Console.WriteLine(Show(rook));
        Console.WriteLine("{0:x} {1:X16}", rook, b.Foe);
        Console.WriteLine(Show(Board.King(Board.Square("a1"))) + " | " + Show(Board.King(63)) + " | " + Board.King(0));
        ulong key = 0x9E3779B97F4A7C15UL;
        foreach (int sq in Board.Bits(b.Own | b.Foe)) key = (key ^ (ulong)sq) * 0xBF58476D1CE4E5B9UL;
        Console.WriteLine(key + " " + (key >> 60) + " " + (long)key % 1000 + " " + (int)key + " " + (ushort)key);
        Console.WriteLine((1UL << 63) + " " + (long)(Board.Set("h8") | 1) + " " + (1UL << 65) + " " + ~0UL + " " + (key - key - 2));
        int x = -1;
        Console.WriteLine((x >> 31) + " " + (uint)x + " " + (x << 30) + " " + ((uint)x >> 30) + " " + (byte)(x >> 4) + " " + Convert.ToString(-6, 2).Substring(24));
    }
}
