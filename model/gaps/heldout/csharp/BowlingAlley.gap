topics: loop with changing index, out parameters, exceptions, multi-dimensional arrays, char arithmetic
==== csharp
using System;
using System.Collections.Generic;

public class BowlingException : Exception
{
    public readonly int Frame;
    public BowlingException(int frame, string why) : base($"frame {frame}: {why}") { Frame = frame; }
}

public static class Bowling
{
    public static List<int> Parse(string card)
    {
        var pins = new List<int>();
        for (int i = 0; i < card.Length; ++i)
        {
            char c = card[i];
            if (c == 'x' || c == 'X') pins.Add(10);
            else if (c == '/') pins.Add(10 - pins[pins.Count - 1]);
            else if (c == '-') pins.Add(0);
            else if ('1' <= c && c <= '9') pins.Add(c - '0');
            else if (c == '*') { int n = card[++i] - '0'; while (n-- > 1) pins.AddRange(pins.GetRange(pins.Count - 2, 2)); }
        }
        return pins;
    }

    public static int Score(IList<int> p, out int strikes, ref int best)
    {
        int total = strikes = 0, i = 0;
        for (int frame = 1; frame <= 10; frame++)
        {
            int before = total;
            if (i + 1 >= p.Count) throw new BowlingException(frame, "missing");
            if (p[i] == 10) { total += 10 + p[i + 1] + p[i + 2]; i++; strikes++; }
            else
            {
                int two = p[i++] + p[i++];
                if (two > 10) throw new BowlingException(frame, "too many " + two);
                total += two < 10 ? two : 10 + p[i];
            }
            if (total - before > best) best = total - before;
        }
        if (i > p.Count) return -1;
        return total;
    }
}

public class Program
{
    public static void Main()
    {
        int best = 0, strikes = -1, failures = 0;
        foreach (string card in new[] { "x7/9--8X", "9-*9 9-", "xxxxxxxxxxxx", "5/*9 5/5", "X X 28 9/ 4512345-", "88", "x9/x9/x9/x9/x9/x" })
        {
            try { Console.WriteLine(card.Substring(0, 4) + " " + Bowling.Score(Bowling.Parse(card), out strikes, ref best) + " s" + strikes + " b" + best); }
            catch (BowlingException e) { failures += e.Frame; Console.WriteLine(e.Message); }
            catch (ArgumentOutOfRangeException) { failures += 100; }
            finally { if (best > 25) best /= 4; }
        }
        Console.WriteLine(failures + " " + best + " " + strikes);
    }
}
