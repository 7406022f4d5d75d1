topics: binary search, overflow-safe midpoint, ~ complement result, while with bounds, integer division
Search = BinarySearch|FindSorted|Locate
values = ints 5..8 -40..40 distinct
x = int -50..50
v1lo = lo|low|left
v2hi = hi|high|right
v3mid = mid|middle|m
==== csharp
// returns the index, or the complement of the insertion point
public static int «Search»(int[] a, int key)
{
    int «v1lo» = 0, «v2hi» = a.Length - 1;
    while («v1lo» <= «v2hi»)
    {
        int «v3mid» = «v1lo» + («v2hi» - «v1lo») / 2;
        if (a[«v3mid»] == key)
            return «v3mid»;
        if (a[«v3mid»] < key)
            «v1lo» = «v3mid» + 1;
        else
            «v2hi» = «v3mid» - 1;
    }
    return ~«v1lo»;
}
==== python
# returns the index, or the complement of the insertion point
def «Search»(a, key):
    «v1lo» = 0
    «v2hi» = len(a) - 1
    while «v1lo» <= «v2hi»:
        «v3mid» = «v1lo» + («v2hi» - «v1lo») // 2
        if a[«v3mid»] == key:
            return «v3mid»
        if a[«v3mid»] < key:
            «v1lo» = «v3mid» + 1
        else:
            «v2hi» = «v3mid» - 1
    return ~«v1lo»
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        int[] a = { «values» };
        Array.Sort(a);
        Console.WriteLine(«Search»(a, a[2]) + " " + «Search»(a, «x») + " " + «Search»(a, 99) + " " + «Search»(new int[0], 1));
    }
}
==== check python
«SOURCE»

a = [«values»]
a.sort()
print(«Search»(a, a[2]), «Search»(a, «x»), «Search»(a, 99), «Search»([], 1))
