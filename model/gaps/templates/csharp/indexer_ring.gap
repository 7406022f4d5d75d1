topics: indexer, modulo of negative index, IndexOutOfRangeException, computed property, generic array
Ring = RingBuffer|Circular|Window
cap = int 3..4
values = ints 5..6 -9..50
==== csharp
public class «Ring»
{
    private readonly int[] data;
    private int start, count;

    public «Ring»(int capacity)
    {
        data = new int[capacity];
    }

    public int Count => count;
    public bool IsFull => count == data.Length;

    public int this[int i]
    {
        get
        {
            if (i < 0) i += count;
            if (i < 0 || i >= count)
                throw new IndexOutOfRangeException("no item " + i);
            return data[(start + i) % data.Length];
        }
        set { data[(start + i) % data.Length] = value; }
    }

    public void Push(int x)
    {
        if (IsFull)
        {
            data[start++] = x;
            start %= data.Length;
        }
        else
            data[(start + count++) % data.Length] = x;
    }
}
==== python
class «Ring»:
    def __init__(self, capacity):
        self.data = [0] * capacity
        self.start = 0
        self.count = 0

    @property
    def Count(self):
        return self.count

    @property
    def IsFull(self):
        return self.count == len(self.data)

    def __getitem__(self, i):
        if i < 0:
            i += self.count
        if i < 0 or i >= self.count:
            raise IndexError(f"no item {i}")
        return self.data[(self.start + i) % len(self.data)]

    def __setitem__(self, i, value):
        self.data[(self.start + i) % len(self.data)] = value

    def Push(self, x):
        if self.IsFull:
            self.data[self.start] = x
            self.start += 1
            self.start %= len(self.data)
        else:
            self.data[(self.start + self.count) % len(self.data)] = x
            self.count += 1
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var r = new «Ring»(«cap»);
        foreach (int x in new[] { «values» })
        {
            r.Push(x);
            Console.WriteLine(r.Count + " " + r.IsFull + " " + r[0] + " " + r[-1]);
        }
        r[1] = 77;
        for (int i = 0; i < r.Count; i++) Console.Write(r[i] + ",");
        Console.WriteLine();
        try { Console.WriteLine(r[«cap»]); }
        catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
    }
}
==== check python
«SOURCE»

r = «Ring»(«cap»)
for x in [«values»]:
    r.Push(x)
    print(r.Count, r.IsFull, r[0], r[-1])
r[1] = 77
for i in range(r.Count):
    print(f"{r[i]},", end="")
print()
try:
    print(r[«cap»])
except IndexError as e:
    print(e)
