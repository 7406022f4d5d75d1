topics: decimal, tuples in arrays, foreach with break, static readonly, expression members
==== csharp
using System;
using System.Globalization;

static class Tax
{
    private static readonly Tuple<decimal, decimal>[] brackets =
    {
        Tuple.Create(10000m, 0m), Tuple.Create(25000m, 0.14m), Tuple.Create(60000m, 0.27m), Tuple.Create(decimal.MaxValue, 0.42m)
    };

    public static decimal Due(decimal income, out int used)
    {
        decimal tax = 0, floor = 0;
        used = 0;
        foreach (var b in brackets)
        {
            if (income <= floor) break;
            used++;
            tax += (Math.Min(income, b.Item1) - floor) * b.Item2;
            floor = b.Item1;
        }
        return decimal.Round(tax, 2);
    }

    public static decimal Rate(decimal income)
    {
        int _;
        return income == 0 ? 0 : Math.Round(Due(income, out _) / income * 100, 1, MidpointRounding.AwayFromZero);
    }
}

static class Program
{
    static string F(decimal d) => d.ToString("#,##0.00;(#,##0.00);nil", CultureInfo.InvariantCulture);

    static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        foreach (var income in new[] { 0m, 9999.99m, 25000.25m, 48123.45m, 120000m })
        {
            int n;
            decimal due = Tax.Due(income, out n);
            Console.WriteLine("{0,12} -> {1,10} {2} {3}%", F(income), F(due), n, Tax.Rate(income));
        }
        Console.WriteLine(F(-1234.567m) + " " + decimal.Truncate(-7.9m) + " " + decimal.Floor(-7.1m) + " " + Math.Ceiling(7.1) + " " + (int)-7.9m);
        Console.WriteLine(1.10m + 2.20m + " " + (1.5 + 2.25) + " " + 10m / 4 + " " + 1m / 3 + " " + 7 / 2 + " " + -7 % 4m + " " + 2.50m * 2);
        Console.WriteLine(Math.Round(0.125m, 2) + " " + Math.Round(0.135m, 2) + " " + (0.125).ToString("F2") + " " + (1e-7m).ToString() + " " + decimal.Parse("1,250.50") * 2);
    }
}
