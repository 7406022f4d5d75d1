topics: operator overload on fraction struct, string formatting, Aggregate gcd, parse with exceptions, default struct
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

struct Frac : IComparable<Frac>
{
    public readonly int N, D;
    public Frac(int n, int d = 1)
    {
        if (d == 0) throw new DivideByZeroException("denominator of " + n);
        int g = Gcd(Math.Abs(n), Math.Abs(d)) * Math.Sign(d);
        N = n / g;
        D = d / g;
    }
    static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    public static implicit operator Frac(int n) => new Frac(n);
    public static explicit operator double(Frac f) => (double)f.N / f.D;
    public static explicit operator int(Frac f) => f.N / f.D;
    public static Frac operator +(Frac a, Frac b) => new Frac(a.N * b.D + b.N * a.D, a.D * b.D);
    public static Frac operator -(Frac a) => new Frac(-a.N, a.D);
    public static Frac operator -(Frac a, Frac b) => a + -b;
    public static Frac operator *(Frac a, Frac b) => new Frac(a.N * b.N, a.D * b.D);
    public static Frac operator /(Frac a, Frac b) => new Frac(a.N * b.D, a.D * b.N);
    public static Frac operator %(Frac a, Frac b) => a - b * (int)(a / b);
    public int CompareTo(Frac o) => (N * o.D).CompareTo(o.N * D);

    public static Frac Parse(string s)
    {
        Frac sum = 0;
        foreach (var p in s.Split(' '))
        {
            var q = p.Split('/');
            sum += new Frac(int.Parse(q[0]), q.Length > 1 ? int.Parse(q[1]) : 1);
        }
        return sum;
    }

    public override string ToString()
    {
        int whole = (int)this, rest = Math.Abs(N % D);
        return rest == 0 ? whole.ToString() : whole != 0 ? $"{whole} {rest}/{D}" : $"{N}/{D}";
    }
}

class Program
{
    static void Main()
    {
        var recipe = new SortedDictionary<string, Frac> { ["flour"] = Frac.Parse("2 1/2"), ["eggs"] = 3, ["butter"] = new Frac(-3, -4), ["salt"] = Frac.Parse("1/8") };
        Frac scale = new Frac(14, 6);
        foreach (var k in recipe.Keys.ToList()) recipe[k] *= scale;
        Console.WriteLine(string.Join(", ", recipe.Select(p => p.Key + " " + p.Value)));
        Frac total = recipe.Values.Aggregate((a, b) => a + b), half = total / 2;
        Console.WriteLine(total + " | " + (int)half + " | " + ((double)half).ToString("F4", System.Globalization.CultureInfo.InvariantCulture) + " | " + recipe.Values.Max() + " | " + half % new Frac(3, 4));
        Frac neg = new Frac(1, 3) - 2;
        Console.WriteLine(neg + " " + (int)neg + " " + neg % 1 + " " + -neg / 5 + " " + neg.N % neg.D + " " + neg.CompareTo(-1));
        foreach (var bad in new[] { "1/0", "x", "", "3 -3 1/2" })
        {
            try { Console.Write(Frac.Parse(bad) + ";"); }
            catch (DivideByZeroException e) { Console.Write(e.Message + ";"); }
            catch (FormatException) { Console.Write("format(" + bad.Length + ");"); }
        }
        Console.WriteLine();
        var list = new List<Frac> { new Frac(5, 8), new Frac(2, 3), new Frac(-1, 2), 0 };
        list.Sort();
        Console.WriteLine(string.Join(" < ", list) + " " + list.Contains(new Frac(4, 6)) + " " + list.FindIndex(f => f.N == 0));
    }
}
