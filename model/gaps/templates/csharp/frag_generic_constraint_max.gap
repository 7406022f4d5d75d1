topics: generic method with IComparable constraint, params, overload with Comparison, default(T), ArgumentException
Max = MaxOf|Largest|Top
values = ints 3..5 -30..30
words = words 3..4
v1best = best|top|winner
v2items = items|values|source
v3bestKey = bestKey|highest|record
==== csharp
public static T «Max»<T>(params T[] «v2items») where T : IComparable<T>
{
    if («v2items».Length == 0)
        throw new ArgumentException("no «v2items»");
    T «v1best» = «v2items»[0];
    for (int i = 1; i < «v2items».Length; i++)
        if («v2items»[i].CompareTo(«v1best») > 0)
            «v1best» = «v2items»[i];
    return «v1best»;
}

public static T MaxBy<T>(IEnumerable<T> «v2items», Func<T, int> key)
{
    T «v1best» = default(T);
    int? «v3bestKey» = null;
    foreach (T item in «v2items»)
    {
        int k = key(item);
        if («v3bestKey» == null || k > «v3bestKey»)
        {
            «v1best» = item;
            «v3bestKey» = k;
        }
    }
    return «v1best»;
}
==== python
def «Max»(*«v2items»):
    if len(«v2items») == 0:
        raise ValueError("no «v2items»")
    «v1best» = «v2items»[0]
    for i in range(1, len(«v2items»)):
        if «v2items»[i] > «v1best»:
            «v1best» = «v2items»[i]
    return «v1best»


def MaxBy(«v2items», key):
    «v1best» = None
    «v3bestKey» = None
    for item in «v2items»:
        k = key(item)
        if «v3bestKey» is None or k > «v3bestKey»:
            «v1best» = item
            «v3bestKey» = k
    return «v1best»
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Max»(«values») + " " + «Max»(2.5, 1.5) + " " + «Max»('c', 'q', 'a'));
        Console.WriteLine(MaxBy(new[] { «words» }, w => w.Length) + " " + MaxBy(new[] { 3, -8, 5 }, x => x * x));
        Console.WriteLine(MaxBy(new List<string>(), w => 1) == null);
        try { «Max»<int>(); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
==== check python
«SOURCE»

print(«Max»(«values»), «Max»(2.5, 1.5), «Max»("c", "q", "a"))
print(MaxBy([«words»], lambda w: len(w)), MaxBy([3, -8, 5], lambda x: x * x))
print(MaxBy([], lambda w: 1) is None)
try:
    «Max»()
except ValueError as e:
    print(e)
