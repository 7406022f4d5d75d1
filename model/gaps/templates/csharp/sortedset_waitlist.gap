topics: SortedSet with comparer, tuple elements, Min, Remove, GetViewBetween-like filter, First, Any
List = WaitList|Triage|Queueing
Join = Join|Arrive|SignUp
p = ints 4..4 1..5
words = words 4..4
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Visitor : IComparable<Visitor>
{
    static int counter;
    public readonly int Number = ++counter;
    public string Name;
    public int Priority;

    public int CompareTo(Visitor o)
    {
        int c = Priority.CompareTo(o.Priority);
        return c != 0 ? c : Number.CompareTo(o.Number);
    }
}

class «List»
{
    private readonly SortedSet<Visitor> waiting = new SortedSet<Visitor>();

    public int «Join»(string name, int priority)
    {
        var v = new Visitor { Name = name, Priority = priority };
        waiting.Add(v);
        return v.Number;
    }

    public string Next()
    {
        if (!waiting.Any()) return null;
        Visitor v = waiting.Min;
        waiting.Remove(v);
        return v.Name;
    }

    public bool Raise(int number)
    {
        Visitor v = waiting.FirstOrDefault(x => x.Number == number);
        if (v == null || v.Priority <= 1) return false;
        waiting.Remove(v);      // the key changes
        v.Priority--;
        return waiting.Add(v);
    }
}

class Program
{
    static void Main()
    {
        var list = new «List»();
        string[] names = { «words» };
        int[] priorities = { «p» };
        int last = 0;
        for (int i = 0; i < names.Length; i++)
            last = list.«Join»(names[i], priorities[i]);
        Console.WriteLine(last + " " + list.Raise(last) + " " + list.Raise(77));
        string next;
        while ((next = list.Next()) != null)
            Console.Write(next + " ");
        Console.WriteLine("| " + (list.Next() ?? "empty"));
    }
}
==== python
class Visitor:
    counter = 0

    def __init__(self, Name=None, Priority=0):
        Visitor.counter += 1
        self.Number = Visitor.counter
        self.Name = Name
        self.Priority = Priority

    def __lt__(self, o):
        return (self.Priority, self.Number) < (o.Priority, o.Number)


class «List»:
    def __init__(self):
        self.waiting = set()

    def «Join»(self, name, priority):
        v = Visitor(Name=name, Priority=priority)
        self.waiting.add(v)
        return v.Number

    def Next(self):
        if not self.waiting:
            return None
        v = min(self.waiting)
        self.waiting.remove(v)
        return v.Name

    def Raise(self, number):
        v = next((x for x in self.waiting if x.Number == number), None)
        if v is None or v.Priority <= 1:
            return False
        self.waiting.remove(v)  # the key changes
        v.Priority -= 1
        self.waiting.add(v)
        return True


def main():
    list = «List»()
    names = [«words»]
    priorities = [«p»]
    last = 0
    for i in range(len(names)):
        last = list.«Join»(names[i], priorities[i])
    print(f"{last} {list.Raise(last)} {list.Raise(77)}")
    while (next := list.Next()) is not None:
        print(f"{next} ", end="")
    last_name = list.Next()
    print(f"| {last_name if last_name is not None else 'empty'}")


if __name__ == "__main__":
    main()
