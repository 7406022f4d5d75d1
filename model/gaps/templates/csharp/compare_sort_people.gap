topics: IComparable, IComparer, Comparison, CompareTo, Sort, Array.Sort, BinarySearch, string.Compare
Person = Employee|Player|Runner
Score = Score|Points|Salary
s = ints 4..4 10..60
words = words 4..4
==== csharp
using System;
using System.Collections.Generic;

class «Person» : IComparable<«Person»>
{
    public string Name;
    public int «Score»;

    public int CompareTo(«Person» other)
    {
        if (other == null) return 1;
        int c = other.«Score» - «Score»;     // highest first
        return c != 0 ? c : string.CompareOrdinal(Name, other.Name);
    }

    public override string ToString() => Name + ":" + «Score»;
}

class ByNameLength : IComparer<«Person»>
{
    public int Compare(«Person» a, «Person» b)
    {
        int c = a.Name.Length.CompareTo(b.Name.Length);
        return c == 0 ? a.CompareTo(b) : c;
    }
}

class Program
{
    static void Main()
    {
        string[] names = { «words» };
        int[] points = { «s» };
        var list = new List<«Person»>();
        for (var i = 0; i < names.Length; i++)
            list.Add(new «Person» { Name = names[i], «Score» = points[i] });
        list.Add(new «Person» { Name = "max", «Score» = points[0] });

        list.Sort();
        Console.WriteLine(string.Join(" ", list));
        list.Sort(new ByNameLength());
        Console.WriteLine(string.Join(" ", list));
        list.Sort((x, y) => -string.CompareOrdinal(x.Name, y.Name));
        Console.WriteLine(string.Join(" ", list));

        Array.Sort(points);
        Console.WriteLine(Array.BinarySearch(points, points[2]) >= 0);
        int cmp = list[0].CompareTo(list[1]);
        Console.WriteLine(cmp < 0 ? "first" : cmp > 0 ? "second" : "tie");
    }
}
==== python
from bisect import bisect_left
from functools import cmp_to_key


class «Person»:
    def __init__(self, Name=None, «Score»=0):
        self.Name = Name
        self.«Score» = «Score»

    def CompareTo(self, other):
        if other is None:
            return 1
        c = other.«Score» - self.«Score»  # highest first
        return c if c != 0 else (self.Name > other.Name) - (self.Name < other.Name)

    def __lt__(self, other):
        return self.CompareTo(other) < 0

    def __str__(self):
        return f"{self.Name}:{self.«Score»}"


class ByNameLength:
    def Compare(self, a, b):
        c = len(a.Name) - len(b.Name)
        return a.CompareTo(b) if c == 0 else c


def main():
    names = [«words»]
    points = [«s»]
    list = []
    for i in range(len(names)):
        list.append(«Person»(Name=names[i], «Score»=points[i]))
    list.append(«Person»(Name="max", «Score»=points[0]))

    list.sort()
    print(" ".join(str(p) for p in list))
    list.sort(key=cmp_to_key(ByNameLength().Compare))
    print(" ".join(str(p) for p in list))
    list.sort(key=lambda p: p.Name, reverse=True)
    print(" ".join(str(p) for p in list))

    points.sort()
    at = bisect_left(points, points[2])
    print(at < len(points) and points[at] == points[2])
    cmp = list[0].CompareTo(list[1])
    print("first" if cmp < 0 else "second" if cmp > 0 else "tie")


if __name__ == "__main__":
    main()
