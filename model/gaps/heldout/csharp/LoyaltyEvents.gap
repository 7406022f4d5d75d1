topics: events and delegates, closures capturing loop variables, static counters, is patterns
==== csharp
using System;
using System.Collections.Generic;

public delegate void PointsChanged(Account who, int delta);

public class Account
{
    private int points;
    public string Owner { get; }
    public event PointsChanged Changed;

    public Account(string owner) { Owner = owner; }

    public int Points
    {
        get => points;
        set
        {
            int delta = value - points;
            if (delta == 0) return;
            points = value < 0 ? 0 : value;
            Changed?.Invoke(this, delta);
        }
    }

    public string Tier => points >= 1000 ? "gold" : points >= 300 ? "silver" : "basic";
}

public static class Program
{
    static int notifications;

    static string Describe(object o)
    {
        if (o is int n) return n < 0 ? "negative " + -n : "int " + n;
        if (o is string s) return "text " + s.Length;
        var a = o as Account;
        return a != null ? a.Owner + "/" + a.Tier : o == null ? "nothing" : o.GetType().Name;
    }

    public static void Main()
    {
        var ann = new Account("Ann");
        string lastTier = ann.Tier;
        PointsChanged counter = (w, d) => notifications++;
        ann.Changed += counter;
        ann.Changed += (w, d) =>
        {
            if (w.Tier != lastTier) Console.WriteLine($"{w.Owner}: {lastTier} -> {w.Tier} ({d:+0;-0})");
            lastTier = w.Tier;
        };
        ann.Points += 299;
        ann.Points++;
        ann.Points = ann.Points * 7 / 2;
        ann.Points -= 0;
        ann.Changed -= counter;
        ann.Points -= 5000;
        Console.WriteLine(ann.Points + " after " + notifications);

        var shared = new List<Func<int>>();
        var own = new List<Func<int>>();
        for (int i = 0; i < 3; i++)
        {
            int copy = i * 10;
            shared.Add(() => i++);
            own.Add(() => copy++);
        }
        foreach (int k in new[] { 7, 8 }) own.Add(() => k);
        foreach (var f in shared) Console.Write(f() + " ");
        foreach (var f in own) Console.Write(f() + f() + " ");
        Console.WriteLine();
        foreach (var o in new object[] { -4, 12, "abc", ann, null, 2.5, 'c' }) Console.Write(Describe(o) + "; ");
        Console.WriteLine();
    }
}
