topics: 2D arrays, string to char array, sorting keys with index, modulo of negatives
==== csharp
using System;
using System.Linq;
using System.Text;

namespace Ciphers
{
    abstract class Cipher
    {
        public abstract string Encrypt(string text);
        public abstract string Decrypt(string text);

        public bool RoundTrip(string text) { return Decrypt(Encrypt(text)).TrimEnd('_') == text; }

        protected static int Mod(int a, int m) { int r = a % m; return r < 0 ? r + m : r; }
    }

    class Columnar : Cipher
    {
        private readonly int[] order;

        public Columnar(string key)
        {
            order = key.Select((ch, i) => new { ch, i }).OrderBy(x => x.ch).ThenByDescending(x => x.i).Select(x => x.i).ToArray();
        }

        public override string Encrypt(string text)
        {
            int cols = order.Length, rows = (text.Length + cols - 1) / cols;
            var grid = new char[rows, cols];
            for (int i = 0; i < rows * cols; i++)
                grid[i / cols, i % cols] = i < text.Length ? text[i] : '_';
            var sb = new StringBuilder(rows * cols);
            foreach (int c in order)
                for (int r = 0; r < grid.GetLength(0); r++) sb.Append(grid[r, c]);
            return sb.ToString();
        }

        public override string Decrypt(string text)
        {
            int rows = text.Length / order.Length, k = 0;
            var plain = new char[text.Length];
            foreach (int c in order)
                for (int r = 0; r < rows; r++) plain[r * order.Length + c] = text[k++];
            return new string(plain);
        }
    }

    class Vigenere : Cipher
    {
        private readonly string key;
        public Vigenere(string key) { this.key = key.ToLower(); }

        private string Run(string text, int sign)
        {
            int k = 0;
            var cs = text.ToCharArray();
            for (int i = 0; i < cs.Length; i++)
            {
                if (!char.IsLetter(cs[i])) continue;
                char a = char.IsUpper(cs[i]) ? 'A' : 'a';
                cs[i] = (char)(a + Mod(cs[i] - a + sign * (key[k++ % key.Length] - 'a'), 26));
            }
            return new string(cs);
        }

        public override string Encrypt(string text) => Run(text, 1);
        public override string Decrypt(string text) => Run(text, -1);
    }

    static class Program
    {
        static void Main()
        {
            Cipher[] cs = { new Columnar("zebra"), new Columnar("AaB"), new Vigenere("Lemon"), new Vigenere("b") };
            foreach (var c in cs)
                Console.WriteLine(c.GetType().Name.PadLeft(9, '.') + ": " + c.Encrypt("Attack at Dawn!") + " " + c.RoundTrip("We are found, flee"));
            Console.WriteLine(cs.Aggregate("zone 7", (t, c) => c.Encrypt(t)) + " " + cs[3].Decrypt("a") + " " + (-27 % 26));
        }
    }
}
