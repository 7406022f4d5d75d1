topics: operator overloading, indexer with implicit growth, params, implicit conversion, equality
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

public sealed class Poly
{
    private readonly List<int> c;

    public Poly(params int[] coefficients)
    {
        c = new List<int>(coefficients);
        while (c.Count > 0 && c[c.Count - 1] == 0) c.RemoveAt(c.Count - 1);
    }

    public int Degree { get { return c.Count - 1; } }
    public int this[int i] { get { return i < c.Count ? c[i] : 0; } }
    public int this[string name] => name == "lead" ? this[Degree] : name == "const" ? this[0] : throw new KeyNotFoundException(name);

    public static implicit operator Poly(int k) { return new Poly(k); }
    public static explicit operator int(Poly p) { return p[0]; }

    public static Poly operator +(Poly a, Poly b)
    {
        int n = Math.Max(a.c.Count, b.c.Count);
        return new Poly(Enumerable.Range(0, n).Select(i => a[i] + b[i]).ToArray());
    }
    public static Poly operator -(Poly a) { return a * -1; }
    public static Poly operator -(Poly a, Poly b) { return a + -b; }
    public static Poly operator *(Poly a, Poly b)
    {
        if (a.Degree < 0 || b.Degree < 0) return 0;
        var r = new int[a.Degree + b.Degree + 1];
        for (int i = 0; i <= a.Degree; i++)
            for (int j = 0; j <= b.Degree; j++) r[i + j] += a.c[i] * b.c[j];
        return new Poly(r);
    }
    public static Poly operator ++(Poly a) { return a + 1; }
    public static Poly operator <<(Poly a, int n) { return new Poly(new int[n].Concat(a.c).ToArray()); }
    public static bool operator true(Poly p) { return p.Degree >= 0; }
    public static bool operator false(Poly p) { return p.Degree < 0; }
    public static bool operator ==(Poly a, Poly b) { return a.c.SequenceEqual(b.c); }
    public static bool operator !=(Poly a, Poly b) { return !(a == b); }
    public override bool Equals(object o) { return o is Poly && this == (Poly)o; }
    public override int GetHashCode() { return Degree; }

    public long Eval(int x) { long v = 0; for (int i = Degree; i >= 0; i--) v = v * x + c[i]; return v; }

    public override string ToString()
    {
        var sb = new StringBuilder();
        for (int i = Degree; i >= 0; --i)
        {
            if (c[i] == 0) continue;
            sb.Append(c[i] < 0 ? "-" : sb.Length > 0 ? "+" : "");
            if (Math.Abs(c[i]) != 1 || i == 0) sb.Append(Math.Abs(c[i]));
            sb.Append(i > 1 ? "x^" + i : i == 1 ? "x" : "");
        }
        return sb.Length == 0 ? "0" : sb.ToString();
    }

    public static void Main()
    {
        Poly p = new Poly(-1, 0, 3), q = new Poly(2, -1), old = p;
        Console.WriteLine(p + " | " + (p + q) + " | " + p * q + " | " + (p - p));
        Console.WriteLine(p++ + " " + p + " " + old + " " + (p << 2) + " " + ++q);
        Console.WriteLine((p - p ? "yes" : "no") + " " + (p == new Poly(0, 0, 3, 0)) + " " + p.Equals(old) + " " + (p - p).Degree);
        Console.WriteLine(p["lead"] + " " + (int)(q * q) + " " + (2 * p * p).Eval(-100) + " " + new Poly(new[] { 7 }).Eval(9) + " " + p[50]);
        try { Console.WriteLine(p["mid"]); } catch (KeyNotFoundException e) { Console.WriteLine("no " + e.Message); }
    }
}
