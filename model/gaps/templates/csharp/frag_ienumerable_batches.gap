topics: generic yield return, batches, IEnumerable of lists, where constraint class, ArgumentException in iterator
Batch = Batch|Chunk|InGroups
size = size|n|count
values = ints 5..8 1..9
k = int 2..4
==== csharp
public static IEnumerable<List<T>> «Batch»<T>(IEnumerable<T> source, int «size»)
{
    var current = new List<T>(«size»);
    foreach (T item in source)
    {
        current.Add(item);
        if (current.Count < «size»)
            continue;
        yield return current;
        current = new List<T>(«size»);
    }
    if (current.Count > 0)
        yield return current;
}

public static IEnumerable<T> Interleave<T>(IList<T> a, IList<T> b)
{
    for (int i = 0; i < a.Count || i < b.Count; i++)
    {
        if (i < a.Count) yield return a[i];
        if (i < b.Count) yield return b[i];
    }
}
==== python
def «Batch»(source, «size»):
    current = []
    for item in source:
        current.append(item)
        if len(current) < «size»:
            continue
        yield current
        current = []
    if len(current) > 0:
        yield current


def Interleave(a, b):
    for i in range(max(len(a), len(b))):
        if i < len(a):
            yield a[i]
        if i < len(b):
            yield b[i]
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (var b in «Batch»(new[] { «values» }, «k»))
            Console.WriteLine("[" + string.Join(",", b) + "]");
        Console.WriteLine(string.Join("", Interleave("abcd".ToCharArray(), "XY".ToCharArray())));
    }
}
==== check python
«SOURCE»

for b in «Batch»([«values»], «k»):
    print("[" + ",".join(str(x) for x in b) + "]")
print("".join(Interleave("abcd", "XY")))
