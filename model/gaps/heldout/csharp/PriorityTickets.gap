topics: IComparable, binary heap, SortedSet, generic constraints
==== csharp
using System;
using System.Collections.Generic;

class Ticket : IComparable<Ticket>
{
    static int seq = 0;
    public readonly int No = ++seq;
    public int Severity;
    public string Title = "untitled";

    public int CompareTo(Ticket other)
    {
        int c = other.Severity.CompareTo(Severity);
        return c != 0 ? c : No - other.No;
    }

    public override string ToString() => "#" + No + "(" + Severity + ")";
}

class Heap<T> where T : IComparable<T>
{
    readonly List<T> items = new List<T>();
    public int Count { get { return items.Count; } }
    public int Swaps { get; private set; }

    void Swap(int a, int b) { var t = items[a]; items[a] = items[b]; items[b] = t; Swaps++; }

    public void Push(T item)
    {
        items.Add(item);
        int i = items.Count - 1;
        while (i > 0 && items[i].CompareTo(items[(i - 1) / 2]) < 0) { Swap(i, (i - 1) / 2); i = (i - 1) / 2; }
    }

    public T Pop()
    {
        if (items.Count == 0) throw new InvalidOperationException("empty heap of " + typeof(T).Name);
        T top = items[0];
        Swap(0, items.Count - 1);
        items.RemoveAt(items.Count - 1);
        for (int i = 0, c; (c = 2 * i + 1) < items.Count; i = c)
        {
            if (c + 1 < items.Count && items[c + 1].CompareTo(items[c]) < 0) c++;
            if (items[i].CompareTo(items[c]) <= 0) break;
            Swap(i, c);
        }
        return top;
    }
}

class Program
{
    static void Main()
    {
        var heap = new Heap<Ticket>();
        foreach (var sev in new[] { 2, 5, 1, 5, 3, 2, 4 })
            heap.Push(new Ticket { Severity = sev });
        var late = new Ticket { Title = "db down", Severity = 9 };
        heap.Push(late);
        while (heap.Count > 3) Console.Write(heap.Pop() + " ");
        Console.WriteLine("| swaps " + heap.Swaps);

        var ints = new Heap<string>();
        foreach (var w in "pear fig apple".Split(' ')) ints.Push(w);
        Console.WriteLine(ints.Pop() + ints.Pop() + ints.Count);
        ints.Pop();
        try { ints.Pop(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        var set = new SortedSet<int> { 40, 10, 30, 10 };
        Console.WriteLine(set.Add(30) + " " + set.Count + " " + set.Min + " " + string.Join(",", set.GetViewBetween(15, 45)));
        Console.WriteLine(string.Join(",", set.Reverse()) + " " + late.Title + " " + new Ticket().Title + late.No);
    }
}
