topics: dictionaries, char keys, foreach with index, null-coalescing, string Join
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public static class Morse
{
    private const string Codes = "A.- B-... C-.-. D-.. E. F..-. G--. H.... I.. J.--- K-.- L.-.. M-- N-. O--- P.--. Q--.- R.-. S... T- U..- V...- W.-- X-..- Y-.-- Z--..";
    private static readonly Dictionary<string, char> decode = Codes.Split().ToDictionary(c => c.Substring(1), c => c[0]);
    private static readonly Dictionary<char, string> encode = decode.ToDictionary(kv => kv.Value, kv => kv.Key);

    static Morse()
    {
        for (char d = '0'; d <= '9'; d++)
        {
            int n = d - '0';
            string code = n <= 5 ? new string('.', n) + new string('-', 5 - n) : new string('-', n - 5) + new string('.', 10 - n);
            decode.Add(code, d);
            encode[d] = code;
        }
    }

    public static string Encode(string text)
    {
        return string.Join(" / ", text.ToUpper().Split(' ').Select(w => string.Join(" ", w.Where(encode.ContainsKey).Select(c => encode[c]))));
    }

    public static string Decode(string signal, out int errors)
    {
        errors = 0;
        string result = null;
        foreach (var word in signal.Split('/'))
        {
            string s = "";
            foreach (var code in word.Trim().Split(' '))
            {
                char c;
                if (!decode.TryGetValue(code, out c)) { errors++; c = '?'; }
                s += c;
            }
            result = result == null ? s : result + " " + s;
        }
        return result ?? "(nothing)";
    }

    public static int Duration(string signal)
    {
        int units = 0;
        for (int i = 0; i < signal.Length; i++)
            units += signal[i] == '.' ? 2 : signal[i] == '-' ? 4 : signal[i] == '/' ? 0 : 2;
        return units - (signal.Length > 0 ? 1 : 0);
    }
}

class Program
{
    static void Main()
    {
        string sig = Morse.Encode("Meet at 19, ok");
        Console.WriteLine(sig);
        int err;
        Console.WriteLine(Morse.Decode(sig, out err) + " " + err);
        Console.WriteLine(Morse.Decode("... --- ...... / .-.-.- / -", out err) + " " + err);
        Console.WriteLine(Morse.Duration(sig) + " " + Morse.Duration("") + " " + Morse.Duration("-"));
        Console.WriteLine(string.Concat(sig.Where(c => c == '-')).Length + " " + (sig.Count(c => c == '.') % 7));
        string nothing = null;
        Console.WriteLine((nothing?.Length ?? -1) + " " + ("" + nothing).Length + " " + (nothing ?? "null"));
    }
}
