topics: Convert with bases, custom base conversion, checked casts, bit shifts by variables, char tables
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

static class Bases
{
    const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string ToBase(this long n, int b)
    {
        if (n == 0) return "0";
        bool neg = n < 0;
        var stack = new Stack<char>();
        for (; n != 0; n /= b) stack.Push(Digits[(int)Math.Abs(n % b)]);
        if (neg) stack.Push('-');
        return new string(stack.ToArray());
    }

    public static long FromBase(this string s, int b)
    {
        long v = 0;
        int sign = 1, i = 0;
        if (s[0] == '-') { sign = -1; i++; }
        for (; i < s.Length; v = v * b + Digits.IndexOf(s[i++]))
            if (Digits.IndexOf(s[i]) >= b || Digits.IndexOf(s[i]) < 0) throw new FormatException("'" + s[i] + "' is no digit of base " + b);
        return v * sign;
    }

    public static string Negabinary(int n)
    {
        string s = "";
        do
        {
            int r = n % -2;
            n /= -2;
            if (r < 0) { r += 2; n++; }
            s = r + s;
        } while (n != 0);
        return s;
    }
}

class Program
{
    static void Main()
    {
        Console.WriteLine(255L.ToBase(2) + " " + (-255L).ToBase(16) + " " + 123456789012L.ToBase(36) + " " + long.MinValue.ToBase(32));
        Console.WriteLine("-ZZ".FromBase(36) + " " + "1011".FromBase(2) + " " + "7FFF".FromBase(16) * 2);
        try { "129".FromBase(8); } catch (FormatException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Join(" ", new[] { 6, -3, 0, 11 }.Select(Bases.Negabinary)));
        Console.WriteLine(Convert.ToString(-1, 16) + " " + Convert.ToString((short)-2, 2).Length + " " + Convert.ToInt32("77", 8) + " " + Convert.ToByte("11111111", 2) + " " + Convert.ToString(1234, 8) + " " + Convert.ToInt32("FFFFFFFE", 16));
        int shift = 35, v = -16;
        Console.WriteLine((v >> shift) + " " + (v << 28) + " " + (uint)v % 1000 + " " + (v >> 2 + 1) + " " + (1 << shift) + " " + ((long)1 << 2));
        Console.WriteLine((int)'A' + " " + (char)97 + " " + ('a' + 'b') + " " + (char)('a' + 1) + " " + 'x' + 1 + " " + (byte)'é' + " " + char.GetNumericValue('7') + " " + ('7' - '0') + " " + (int)char.ToUpper('z') / 2);
        string bits = string.Concat("Hi!".Select(c => Convert.ToString(c, 2).PadLeft(8, '0')));
        var back = Enumerable.Range(0, bits.Length / 6).Select(i => (char)('0' + Convert.ToInt32(bits.Substring(i * 6, 6), 2)));
        Console.WriteLine(bits + " " + string.Join("", back));
    }
}
