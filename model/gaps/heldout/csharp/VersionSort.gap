topics: IComparer implementation, Array.Sort with comparison, string ordinal compare, nullable parts
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class SemVer : IComparable<SemVer>
{
    readonly int[] nums;
    public string Pre { get; }

    public SemVer(string s)
    {
        int dash = s.IndexOf('-');
        Pre = dash < 0 ? null : s.Substring(dash + 1);
        nums = (dash < 0 ? s : s.Remove(dash)).TrimStart('v').Split('.').Select(int.Parse).ToArray();
    }

    public int this[int i] => i < nums.Length ? nums[i] : 0;

    public int CompareTo(SemVer o)
    {
        for (int i = 0; i < 4; i++)
            if (this[i] != o[i]) return this[i] < o[i] ? -1 : 1;
        if (Pre == null || o.Pre == null) return (Pre == null ? 1 : 0) - (o.Pre == null ? 1 : 0);
        int a, b;
        if (int.TryParse(Pre, out a) & int.TryParse(o.Pre, out b)) return a.CompareTo(b);
        return Math.Sign(string.CompareOrdinal(Pre, o.Pre));
    }

    public static bool operator >(SemVer a, SemVer b) { return a.CompareTo(b) > 0; }
    public static bool operator <(SemVer a, SemVer b) { return a.CompareTo(b) < 0; }
    public static SemVer operator ++(SemVer v) { return new SemVer(v[0] + "." + (v[1] + 1)); }
    public override string ToString() => string.Join(".", nums) + (Pre == null ? "" : "~" + Pre);
}

class ByLengthThenName : IComparer<string>
{
    public int Calls;
    public int Compare(string x, string y)
    {
        Calls++;
        return x.Length == y.Length ? string.CompareOrdinal(y, x) : x.Length - y.Length;
    }
}

class Program
{
    static void Main()
    {
        var raw = new[] { "v1.10", "1.9.3", "v1.9.3-beta", "1.9.3-10", "1.9.3-9", "0.10.0.1", "1.09.3-Alpha" };
        var list = raw.Select(r => new SemVer(r)).ToList();
        list.Sort();
        Console.WriteLine(string.Join(" ", list));
        var latest = list[list.Count - 1];
        var old = latest++;
        Console.WriteLine(latest + " " + old + " " + (latest > old) + " " + (list.Max() < latest) + " " + new SemVer("2").CompareTo(new SemVer("2.0")));
        Array.Sort(raw, new ByLengthThenName());
        Console.WriteLine(string.Join(" ", raw));
        Array.Sort(raw, (a, b) => b[b.Length - 1] != a[a.Length - 1] ? a[a.Length - 1] - b[b.Length - 1] : string.CompareOrdinal(a, b));
        Array.Reverse(raw, 0, 3);
        Console.WriteLine(string.Join(" ", raw) + " " + Array.IndexOf(raw, "v1.10"));
        int[] keys = { 3, 1, 2 };
        string[] vals = { "c", "a", "b" };
        Array.Sort(keys, vals);
        Console.WriteLine(string.Concat(vals) + keys[0] + " " + Array.BinarySearch(keys, 3) + " " + ~Array.BinarySearch(keys, 9) + " " + Array.FindIndex(keys, k => k > 1) + " " + Array.TrueForAll(keys, k => k > 0));
    }
}
