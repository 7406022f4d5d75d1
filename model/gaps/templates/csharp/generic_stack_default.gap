topics: generic class, default(T), resizing array, InvalidOperationException, out, index decrement
Stack_ = ArrayStack|Pile|MyStack
Pop = Pop|Take|RemoveTop
values = ints 4..5 1..50
==== csharp
public class «Stack_»<T>
{
    private T[] items = new T[2];
    private int size;

    public int Capacity => items.Length;

    public void Push(T item)
    {
        if (size == items.Length)
            Array.Resize(ref items, size * 2);
        items[size++] = item;
    }

    public T «Pop»()
    {
        if (size == 0)
            throw new InvalidOperationException("stack is empty");
        T top = items[--size];
        items[size] = default(T);
        return top;
    }

    public bool TryPeek(out T top)
    {
        top = size > 0 ? items[size - 1] : default(T);
        return size > 0;
    }
}
==== python
class «Stack_»:
    def __init__(self):
        self.items = [None] * 2
        self.size = 0

    @property
    def Capacity(self):
        return len(self.items)

    def Push(self, item):
        if self.size == len(self.items):
            self.items.extend([None] * self.size)
        self.items[self.size] = item
        self.size += 1

    def «Pop»(self):
        if self.size == 0:
            raise RuntimeError("stack is empty")
        self.size -= 1
        top = self.items[self.size]
        self.items[self.size] = None
        return top

    def TryPeek(self):
        top = self.items[self.size - 1] if self.size > 0 else None
        return self.size > 0, top
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var s = new «Stack_»<int>();
        foreach (int v in new[] { «values» }) s.Push(v);
        Console.WriteLine(s.Capacity);
        if (s.TryPeek(out int t)) Console.WriteLine("top " + t);
        Console.WriteLine(s.«Pop»() + s.«Pop»());
        var w = new «Stack_»<string>();
        Console.WriteLine(w.TryPeek(out string none) + " " + (none == null));
        try { w.«Pop»(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
==== check python
«SOURCE»

s = «Stack_»()
for v in [«values»]:
    s.Push(v)
print(s.Capacity)
ok, t = s.TryPeek()
if ok:
    print(f"top {t}")
print(s.«Pop»() + s.«Pop»())
w = «Stack_»()
ok, none = w.TryPeek()
print(ok, none is None)
try:
    w.«Pop»()
except RuntimeError as e:
    print(e)
