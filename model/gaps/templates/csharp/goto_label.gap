topics: goto label, nested loop exit, labelled search, continue
Find = FindPair|SearchPair|TwoSum
target = target|goal|wanted
values = ints 5..6 1..20
n = int 8..25
==== csharp
public static string «Find»(int[] data, int «target»)
{
    int i, j = 0, tried = 0;
    for (i = 0; i < data.Length; i++)
    {
        for (j = i + 1; j < data.Length; j++)
        {
            tried++;
            if (data[i] + data[j] == «target»)
                goto found;
        }
    }
    return "none after " + tried;

found:
    return data[i] + "+" + data[j] + " after " + tried;
}
==== python
def «Find»(data, «target»):
    tried = 0
    for i in range(len(data)):
        for j in range(i + 1, len(data)):
            tried += 1
            if data[i] + data[j] == «target»:
                return f"{data[i]}+{data[j]} after {tried}"
    return f"none after {tried}"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        int[] d = { «values» };
        Console.WriteLine(«Find»(d, «n»));
        Console.WriteLine(«Find»(d, d[1] + d[3]));
        Console.WriteLine(«Find»(d, -5));
        Console.WriteLine(«Find»(new int[0], 5));
    }
}
==== check python
«SOURCE»

d = [«values»]
print(«Find»(d, «n»))
print(«Find»(d, d[1] + d[3]))
print(«Find»(d, -5))
print(«Find»([], 5))
