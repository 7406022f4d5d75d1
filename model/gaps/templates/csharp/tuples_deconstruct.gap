topics: tuples, Item1, named tuple elements, deconstruction, multiple return values
Stats = Stats|Summary|Measure
values = ints 4..7 -20..80
v1data = data|numbers|xs
v2total = total|running|acc
v3best = best|longest|winner
==== csharp
static (int min, int max, double mean) «Stats»(int[] «v1data»)
{
    int min = int.MaxValue, max = int.MinValue;
    long «v2total» = 0;
    foreach (int d in «v1data»)
    {
        min = Math.Min(min, d);
        max = Math.Max(max, d);
        «v2total» += d;
    }
    return (min, max, (double)«v2total» / «v1data».Length);
}

static Tuple<string, int> Longest(params string[] words)
{
    string «v3best» = "";
    foreach (var w in words)
        «v3best» = w.Length > «v3best».Length ? w : «v3best»;
    return Tuple.Create(«v3best», «v3best».Length);
}
==== python
def «Stats»(«v1data»):
    min_ = 2**31 - 1
    max_ = -(2**31)
    «v2total» = 0
    for d in «v1data»:
        min_ = min(min_, d)
        max_ = max(max_, d)
        «v2total» += d
    return min_, max_, «v2total» / len(«v1data»)


def Longest(*words):
    «v3best» = ""
    for w in words:
        «v3best» = w if len(w) > len(«v3best») else «v3best»
    return «v3best», len(«v3best»)
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        var (lo, hi, mean) = «Stats»(new[] { «values» });
        Console.WriteLine(lo + " " + hi + " " + mean.ToString("F3"));
        var s = «Stats»(new[] { 4 });
        Console.WriteLine(s.min + s.max);
        var t = Longest("fig", "melon", "peach");
        Console.WriteLine(t.Item1 + t.Item2);
        Console.WriteLine("[" + Longest().Item1 + "]");
    }
}
==== check python
«SOURCE»

lo, hi, mean = «Stats»([«values»])
print(f"{lo} {hi} {mean:.3f}")
s = «Stats»([4])
print(s[0] + s[1])
t = Longest("fig", "melon", "peach")
print(f"{t[0]}{t[1]}")
print("[" + Longest()[0] + "]")
