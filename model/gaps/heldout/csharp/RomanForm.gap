topics: switch on char, string builder insertion, dictionary initialisation order, extension on int
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

namespace Forms
{
    public static class Roman
    {
        private static readonly KeyValuePair<int, string>[] Table = new Dictionary<string, int>
        {
            { "I", 1 }, { "X", 10 }, { "IV", 4 }, { "V", 5 }, { "IX", 9 }, { "XL", 40 }, { "L", 50 },
            { "C", 100 }, { "XC", 90 }, { "CD", 400 }, { "D", 500 }, { "CM", 900 }, { "M", 1000 }
        }.Select(p => new KeyValuePair<int, string>(p.Value, p.Key)).OrderByDescending(p => p.Key).ToArray();

        public static string ToRoman(this int n)
        {
            if (n <= 0 || n >= 4000) throw new ArgumentOutOfRangeException(nameof(n));
            string s = string.Empty;
            foreach (var p in Table)
                for (; n >= p.Key; n -= p.Key) s += p.Value;
            return s;
        }

        static int Digit(char c)
        {
            switch (c)
            {
                case 'i': return 1;
                case 'v': return 5;
                case 'x': return 10;
                case 'l': return 50;
                case 'c': return 100;
                case 'd': case 'm': return c == 'm' ? 1000 : 500;
                default: return 0;
            }
        }

        public static bool TryParse(string s, out int value)
        {
            value = 0;
            for (int i = 0, prev = 0; i < s.Length; ++i)
            {
                int d = Digit(char.ToLower(s[s.Length - 1 - i]));
                if (d == 0) return false;
                value += d < prev ? -d : d;
                if (d > prev) prev = d;
            }
            try { return value.ToRoman() == s.ToUpper(); }
            catch (ArgumentOutOfRangeException) { return false; }
        }
    }

    class Program
    {
        static void Main()
        {
            int total = 0;
            foreach (var field in "XIV mcmlxxxiv IIII IC  MMMM xlix vx ABC".Split(' '))
            {
                int v;
                bool ok = Roman.TryParse(field, out v);
                total += ok ? v : -v;
                Console.Write("{0}={1}{2} ", field, v, ok ? "" : "?");
            }
            Console.WriteLine();
            Console.WriteLine(total + " " + (total / 7 % 5) + " " + Math.Abs(total).ToRoman());
            Console.WriteLine(string.Join(",", Enumerable.Range(38, 5).Select(n => n.ToRoman())) + " " + 3999.ToRoman().Length);
            Console.WriteLine(Enumerable.Range(1, 100).Select(n => n.ToRoman()).OrderBy(s => s, StringComparer.Ordinal).Last() + " " + Enumerable.Range(1, 50).GroupBy(n => n.ToRoman().Length).OrderBy(g => -g.Count()).First().Key);
        }
    }
}
