topics: string indexing, Substring, StringBuilder, PadLeft, char classification
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

namespace Typesetting {
    internal sealed class Wrapper {
        private readonly int width;
        public char Fill { private get; set; } = '.';

        public Wrapper(int width) { this.width = width; }

        public IEnumerable<string> Wrap(string text) {
            var line = new StringBuilder();
            foreach (string word in text.Split(new[] { ' ', '\n' }, StringSplitOptions.RemoveEmptyEntries)) {
                string w = word;
                while (w.Length > width) {
                    if (line.Length > 0) { yield return line.ToString(); line.Clear(); }
                    yield return w.Substring(0, width - 1) + "-";
                    w = w.Substring(width - 1);
                }
                if (line.Length + w.Length + (line.Length > 0 ? 1 : 0) > width) {
                    yield return line.ToString();
                    line.Length = 0;
                }
                if (line.Length > 0) line.Append(' ');
                line.Append(w);
            }
            if (line.Length > 0) yield return line.ToString();
        }

        public string Center(string s) {
            int left = (width - s.Length) / 2;
            return s.PadLeft(s.Length + left, Fill).PadRight(width, Fill);
        }
    }

    internal static class Extensions {
        public static string Title(this string s) {
            var cs = s.ToCharArray();
            for (int i = 0; i < cs.Length; i++)
                if (i == 0 || !char.IsLetter(cs[i - 1])) cs[i] = char.ToUpperInvariant(cs[i]);
            return new string(cs);
        }

        public static int CountOf(this string s, char c) {
            int n = 0, at = -1;
            while ((at = s.IndexOf(c, at + 1)) != -1) n++;
            return n;
        }
    }

    internal static class Program {
        private static void Main() {
            var w = new Wrapper(14);
            const string text = "it's a  counterrevolutionary\nidea, o'neil said to the old-timer";
            int number = 0;
            foreach (var l in w.Wrap(text)) Console.WriteLine("{0:00} {1,14}|", ++number, l);
            w.Fill = '*';
            Console.WriteLine(w.Center("odd") + w.Center("even"));
            Console.WriteLine(text.Substring(0, 9).Title() + " " + "old-timer o'neil".Title());
            Console.WriteLine(text.CountOf('o') + " " + text.IndexOf("zz") + " " + text.LastIndexOf('t') + " " + text.Length);
            Console.WriteLine("abc".CompareTo("abd") + " " + string.Compare("B", "a", StringComparison.Ordinal).CompareTo(0) + " " + "tea".Insert(2, "xx").Remove(0, 1) + " " + new string('=', 3));
            Console.WriteLine("x" + 1 + 2 + 'c' + (1 + 2) + ('c' + 1) + " " + (char)('c' + 1));
        }
    }
}
