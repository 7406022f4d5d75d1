topics: TryParse, out variables, custom format, exceptions types, switch on string, jagged arrays
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

class Program
{
    const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    static bool TryScore(string raw, out double score, out string why)
    {
        score = double.NaN;
        why = "";
        if (string.IsNullOrEmpty(raw)) { why = "empty"; return false; }
        switch (raw.Trim().ToLowerInvariant())
        {
            case "dnf":
            case "dns":
                why = raw.Trim().ToUpper();
                return false;
            case "dq":
                score = 0;
                why = "dq";
                break;
            default:
                if (!double.TryParse(raw, Style, CultureInfo.InvariantCulture, out score)) { why = "text"; return false; }
                break;
        }
        return score >= 0 || (why = "negative") == null;
    }

    static int[][] Triangle(int n)
    {
        var rows = new int[n][];
        for (int i = 0; i < n; i++)
        {
            rows[i] = new int[i + 1];
            rows[i][0] = rows[i][i] = 1;
            for (int j = 1; j < i; j++) rows[i][j] = rows[i - 1][j - 1] + rows[i - 1][j];
        }
        return rows;
    }

    static string Probe(Func<object> f)
    {
        try { return "" + f(); }
        catch (FormatException) { return "format"; }
        catch (OverflowException) { return "overflow"; }
        catch (Exception e) { return e.GetType().Name; }
    }

    static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        double total = 0;
        int bad = 0;
        foreach (var raw in new[] { "12.50", " dnf ", "-3", "", "x1", "DQ", "7", null, "+.5" })
        {
            double s; string why;
            if (TryScore(raw, out s, out why)) total += s; else bad++;
            Console.Write((double.IsNaN(s) ? "nan" : s.ToString("0.0#")) + (why == "" ? "" : "(" + why + ")") + " ");
        }
        Console.WriteLine();
        Console.WriteLine(total + " " + bad + " " + total / 4 + " " + (total / 3).ToString("F3") + " " + 1e20 / 1e5 + " " + 5 / 2 * 1.5);

        Console.WriteLine(string.Join(" ", Probe(() => int.Parse("12a")), Probe(() => int.Parse("99999999999")), Probe(() => int.Parse(" 42 ") / 5), Probe(() => byte.Parse("-1")),
            Probe(() => Triangle(2)[1][2]), Probe(() => "abc"[3]), Probe(() => new Dictionary<int, int>()[1]), Probe(() => (string)(object)"s" + null)));
        int[][] tri = Triangle(6);
        Console.WriteLine(string.Join("|", Array.ConvertAll(tri, r => string.Join(",", r))) + " " + tri.Length + tri[5].Length);
        var m = Regex.Match("lap 3: 61.07s, lap 4: 59.90s", @"lap (\d+): (?<t>[\d.]+)s");
        int sum = 0;
        for (; m.Success; m = m.NextMatch()) { sum = sum * 10 + int.Parse(m.Groups[1].Value); Console.Write(m.Groups["t"].Value + "@" + m.Index + " "); }
        Console.WriteLine(sum + " " + Regex.Replace("a1b22", @"\d+", x => "<" + x.Value.Length + ">"));
    }
}
