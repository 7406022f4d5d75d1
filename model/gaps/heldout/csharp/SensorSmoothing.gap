topics: yield iterators, ring buffer, generics delegate, modulo
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Ring
{
    private readonly int[] data;
    private int head, count;

    public Ring(int size) { data = new int[size]; }

    public int this[int back]
    {
        get
        {
            if (back >= count) throw new IndexOutOfRangeException("no sample " + back);
            return data[(head - 1 - back + data.Length * 2) % data.Length];
        }
    }

    public int Count => count;

    public void Add(int v)
    {
        data[head++] = v;
        head %= data.Length;
        if (count < data.Length) count++;
    }

    public int Mean()
    {
        int s = 0;
        for (int i = 0; i < count; i++) s += this[i];
        return count == 0 ? 0 : s / count;
    }
}

static class Program
{
    static IEnumerable<int> Smooth(IEnumerable<int> source, int window, Action<string> log)
    {
        var ring = new Ring(window);
        log("start");
        foreach (int v in source)
        {
            if (v == int.MinValue) { log("break"); yield break; }
            if (Math.Abs(v) > 500) continue;
            ring.Add(v);
            yield return ring.Mean();
        }
        log("end");
    }

    static void Main()
    {
        int[] raw = { -7, -4, 3, 900, 12, -20, 5, int.MinValue, 8 };
        var seen = new List<string>();
        var lazy = Smooth(raw, 3, seen.Add);
        Console.WriteLine("before: " + seen.Count);
        Console.WriteLine(string.Join(",", lazy));
        Console.WriteLine(string.Join(",", lazy.Take(2)) + " " + string.Join("/", seen));
        Console.WriteLine(lazy.Sum() + " " + lazy.Last() + " " + seen.Count);
        var r = new Ring(2);
        r.Add(4); r.Add(5); r.Add(-6);
        try { Console.WriteLine(r[0] + " " + r[1] + " " + r.Mean() + " " + r[r.Count]); }
        catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(-7 / 2 + " " + -7 % 2 + " " + (-7 >> 1));
    }
}
