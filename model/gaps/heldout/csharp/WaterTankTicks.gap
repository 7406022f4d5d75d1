topics: properties with validation, static events counters, integer vs double division, do while
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

public class Tank
{
    public static int Alarms { get; private set; }

    private int level;
    private readonly int max;

    public Tank(int max, int level = 0) { this.max = max; Level = level; }

    public int Level
    {
        get { return level; }
        set
        {
            if (value < 0) { Alarms++; level = 0; }
            else if (value > max) { Alarms += 10; level = max; Spilled += value - max; }
            else level = value;
        }
    }

    public int Spilled { get; set; }
    public double Fraction { get { return level / (double)max; } }
    public int Percent { get { return level / max * 100; } }
    public bool Half => level * 2 >= max;

    public static Tank operator +(Tank t, int litres) { t.Level += litres; return t; }
    public static Tank operator -(Tank t, int litres) { return t + -litres; }
    public static Tank operator --(Tank t) { return new Tank(t.max, t.level - 1); }
    public static implicit operator bool(Tank t) { return t.level > 0; }

    public override string ToString() { return level + "/" + max; }
}

public static class Program
{
    public static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var t = new Tank(40, 25);
        var same = t;
        t += 30;
        Console.WriteLine(t + " " + same + " " + t.Spilled + " " + t.Percent);
        t--;
        Console.WriteLine(t + " " + same + " " + (t == same) + " " + t.Fraction.ToString("0.000") + " " + t.Percent);

        int ticks = 0;
        do
        {
            t -= ticks % 3 == 0 ? 11 : 4;
            if (!t.Half && ticks++ % 2 == 1) t += 3;
        } while (t && ++ticks < 50);
        Console.WriteLine(ticks + " " + t + " alarms " + Tank.Alarms + (t ? " wet" : " dry"));

        var chain = Enumerable.Range(1, 4).Select(n => new Tank(n * 10)).ToList();
        int flow = 95;
        foreach (var c in chain) { var x = c + flow; flow = x.Spilled; }
        Console.WriteLine(string.Join(" ", chain) + " rest " + flow + " alarms " + Tank.Alarms);
        var lazy = Enumerable.Range(1, 3).Select(n => new Tank(n * 10, 5));
        foreach (var l in lazy) l.Level = 1;
        Console.WriteLine(lazy.Sum(l => l.Level) + " " + chain.Average(c => c.Level) + " " + chain.Sum(c => c.Fraction).ToString("R") + " " + 7 / 2 * 2.0 + " " + (float)1 / 4);
        double d = 10;
        Console.WriteLine(d + " " + d / 4 + " " + 1e21 + " " + 0.1f + " " + 100000000000.0 * 10 + " " + 1.0 / 0.0.CompareTo(1) + " " + double.MaxValue.ToString("E2") + " " + (int)(0.7 * 10));
    }
}
