topics: LinkedList nodes, HashSet operations, generic class with constraint new(), ref swap
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Track : IEquatable<Track>
{
    public string Title = "silence";
    public int Seconds;
    public Track() { }
    public Track(string t, int s) { Title = t; Seconds = s; }
    public bool Equals(Track o) { return o != null && o.Title == Title; }
    public override bool Equals(object o) { return Equals(o as Track); }
    public override int GetHashCode() { return Title.Length; }
    public override string ToString() { return Title + " " + Seconds / 60 + ":" + (Seconds % 60).ToString("00"); }
}

class Player<T> where T : class, IEquatable<T>, new()
{
    private readonly LinkedList<T> items = new LinkedList<T>();
    private LinkedListNode<T> current;
    public bool Loop;

    public Player(IEnumerable<T> source) { foreach (var t in source) items.AddLast(t); current = items.First; }

    public T Now { get { return current == null ? new T() : current.Value; } }

    public static Player<T> operator >>(Player<T> p, int n)
    {
        while (n-- > 0 && p.current != null) p.current = p.current.Next ?? (p.Loop ? p.items.First : null);
        return p;
    }

    public void QueueNext(T t) { if (current != null) items.AddAfter(current, t); else items.AddFirst(t); }
    public int Purge(T t) { int n = 0; while (items.Remove(t)) n++; return n; }
    public string List(Func<T, string> f) { return string.Join("-", items.Select(f)); }
}

class Program
{
    static void Swap<T>(ref T a, ref T b) { T t = a; a = b; b = t; }

    static void Main()
    {
        Track a = new Track("Aria", 185), b = new Track("Bolero", 930), c = new Track("Canon", 59);
        Swap(ref a, ref c);
        var tracks = new[] { a, b, c };
        Swap(ref tracks[0], ref tracks[1]);
        var p = new Player<Track>(tracks);
        Console.WriteLine(p.List(t => t.Title) + " " + a + " " + (tracks[1] == a));
        p.QueueNext(new Track("Bolero", 1));
        Console.WriteLine((p >> 1).Now + ", " + (p >> 2).Now + ", " + (p >> 1).Now);
        p.QueueNext(new Track("Dirge", 61));
        p.Loop = true;
        Console.WriteLine(p.Purge(new Track("Bolero", 0)) + " " + p.List(t => t.Title.Substring(0, 2)) + " " + (p >> 3).Now.Title);

        var one = new HashSet<Track> { a, b, new Track("Bolero", 5) };
        var two = new HashSet<Track>(new[] { new Track("Canon", 1), new Track("Etude", 90) });
        Console.WriteLine(one.Count + " " + one.Overlaps(two) + " " + one.Add(c) + " " + one.Add(new Track("Aria", 0)) + " " + one.Contains(new Track()));
        two.IntersectWith(one);
        one.ExceptWith(two);
        Console.WriteLine(two.Single() + " " + string.Join("/", one.OrderBy(t => t.Seconds)) + " " + two.IsSubsetOf(one));
        var x = new List<Track> { a, b };
        var y = new List<Track>(x);
        y[0].Seconds -= 120;
        y[1] = new Track { Seconds = -61 };
        Console.WriteLine(x[0].Seconds + " " + x[1] + " " + y[1].Seconds / 60 + " " + y[1].Seconds % 60 + " " + x.IndexOf(new Track("Bolero", 7)));
    }
}
