topics: recursion with cycle detection, Dictionary, delegates, base-26 columns
==== csharp
using System;
using System.Collections.Generic;

class CycleException : InvalidOperationException
{
    public CycleException(string path) : base(path) { }
}

class Sheet
{
    private readonly Dictionary<string, string> cells = new Dictionary<string, string>();
    private readonly Stack<string> path = new Stack<string>();
    private static readonly Dictionary<char, Func<int, int, int>> Ops = new Dictionary<char, Func<int, int, int>>
    {
        ['+'] = (a, b) => a + b,
        ['*'] = (a, b) => a * b,
        ['/'] = (a, b) => a / b,
        ['%'] = (a, b) => a % b,
    };

    public string this[string at]
    {
        get { return cells.ContainsKey(at) ? cells[at] : ""; }
        set { if (string.IsNullOrWhiteSpace(value)) cells.Remove(at); else cells[at] = value.Trim(); }
    }

    public int Eval(string at)
    {
        if (path.Contains(at)) throw new CycleException(string.Join("<", path) + "<" + at);
        path.Push(at);
        try
        {
            string f = this[at];
            if (f.Length == 0) return 0;
            if (f[0] != '=') return int.Parse(f);
            int acc = 0; char op = '+';
            foreach (var tok in f.Substring(1).Split(' '))
            {
                if (tok.Length == 1 && Ops.ContainsKey(tok[0])) { op = tok[0]; continue; }
                acc = Ops[op](acc, char.IsLetter(tok[0]) ? Eval(tok) : int.Parse(tok));
            }
            return acc;
        }
        finally { path.Pop(); }
    }

    public static string Column(int n)
    {
        string s = "";
        do { s = (char)('A' + n % 26) + s; n = n / 26 - 1; } while (n >= 0);
        return s;
    }
}

class Program
{
    static void Main()
    {
        var s = new Sheet { ["A1"] = " 17 ", ["A2"] = "-5", ["B1"] = "=A1 / A2", ["B2"] = "=B1 % 2 + A2 * A1", ["C1"] = "=C2 + 1", ["C2"] = "=B1 + C3", ["C3"] = "=C1" };
        foreach (var at in new[] { "A1", "B1", "B2", "C1", "D4", "E1" })
        {
            if (at == "E1") s[at] = "=B1 / D4";
            try { Console.WriteLine($"{at} = {s.Eval(at)}"); }
            catch (CycleException e) { Console.WriteLine("cycle " + e.Message); }
            catch (DivideByZeroException) { Console.WriteLine(at + " #DIV/0"); }
        }
        s["C3"] = "";
        s["A1"] = "123456789";
        Console.WriteLine(s.Eval("C1") + " [" + s["C3"] + "] " + s.Eval("B2"));
        Console.WriteLine(string.Join(" ", Sheet.Column(0), Sheet.Column(25), Sheet.Column(26), Sheet.Column(701), Sheet.Column(702)));
    }
}
