topics: generic class with static per closed type, default values, IEnumerable implementation, Lazy
==== csharp
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

class Cache<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private static int instances;
    public static int Instances { get { return instances; } }

    private readonly Func<TKey, TValue> load;
    private readonly List<TKey> order = new List<TKey>();
    private readonly Dictionary<TKey, TValue> map = new Dictionary<TKey, TValue>();
    private readonly int limit;

    public int Hits { get; private set; }
    public int Misses { get; private set; }
    public event Action<TKey> Evicted = delegate { };

    public Cache(int limit, Func<TKey, TValue> load) { this.limit = limit; this.load = load; instances++; }

    public TValue this[TKey key]
    {
        get
        {
            TValue v;
            if (map.TryGetValue(key, out v)) { Hits++; order.Remove(key); order.Add(key); return v; }
            Misses++;
            return this[key] = load(key);
        }
        set
        {
            if (!map.ContainsKey(key) && map.Count == limit)
            {
                Evicted(order[0]);
                map.Remove(order[0]);
                order.RemoveAt(0);
            }
            order.Remove(key);
            order.Add(key);
            map[key] = value;
        }
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (int i = order.Count - 1; i >= 0; i--) yield return new KeyValuePair<TKey, TValue>(order[i], map[order[i]]);
    }
    IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); }
}

static class Program
{
    static void Main()
    {
        var gone = new List<int>();
        var squares = new Cache<int, long>(3, n => (long)n * n);
        squares.Evicted += gone.Add;
        squares.Evicted += k => { if (k < 0) gone.Add(k / 2); };
        long sum = 0;
        foreach (int n in new[] { 2, 70000, 2, -5, 9, 2, 4, -5 }) sum += squares[n];
        squares[2]++;
        squares[4] -= 20;
        Console.WriteLine(sum + " h" + squares.Hits + " m" + squares.Misses + " [" + string.Join(",", gone) + "]");
        Console.WriteLine(string.Join(" ", squares) + " " + squares.Sum(kv => kv.Value));
        var names = new Cache<string, int?>(1, s => s.Length > 2 ? s.Length : (int?)null);
        Console.WriteLine((names["ab"] ?? -1) + " " + names["abc"] + " " + names.First().Key + " " + (names["ab"] == null) + " " + names.Misses);
        new Cache<string, int?>(2, null);
        Console.WriteLine(Cache<int, long>.Instances + " " + Cache<string, int?>.Instances + " " + Cache<int, int>.Instances);
        int calls = 0;
        var lazy = new Lazy<int>(() => ++calls * 10);
        Console.WriteLine(calls + " " + lazy.Value + " " + lazy.Value + " " + calls + " " + lazy.IsValueCreated);
        int x = 5;
        x += x++ * 2 + ++x;
        Console.WriteLine(x + " " + (x-- - --x) + " " + (x = 3) * x + " " + (x == 3 ? x > 2 ? "a" : "b" : "c"));
    }
}
