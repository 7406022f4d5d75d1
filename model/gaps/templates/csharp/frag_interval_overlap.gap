topics: struct with named tuple return, IComparable, Sort, merge intervals, List index from end, Math.Max
Merge = MergeRanges|Merge|Unite
a = ints 4..4 0..20
b = ints 4..4 1..9
==== csharp
static List<(int from, int to)> «Merge»(List<(int from, int to)> ranges)
{
    var sorted = ranges.OrderBy(r => r.from).ThenBy(r => r.to).ToList();
    var result = new List<(int from, int to)>();
    foreach (var range in sorted)
    {
        var (from, to) = range;
        if (result.Count > 0 && from <= result[result.Count - 1].to)
        {
            var last = result[result.Count - 1];
            last.to = Math.Max(last.to, to);
            result[result.Count - 1] = last;
        }
        else
            result.Add((from, to));
    }
    return result;
}
==== python
def «Merge»(ranges):
    result = []
    for from_, to in sorted(ranges):
        if len(result) > 0 and from_ <= result[-1][1]:
            last = result[-1]
            result[-1] = (last[0], max(last[1], to))
        else:
            result.append((from_, to))
    return result
==== check csharp
using System;
using System.Collections.Generic;
using System.Linq;
class P
{
«SOURCE»
    static void Main()
    {
        int[] a = { «a» }, b = { «b» };
        var list = new List<(int from, int to)>();
        for (int i = 0; i < a.Length; i++) list.Add((a[i], a[i] + b[i]));
        list.Add((100, 110));
        list.Add((105, 107));
        foreach (var r in «Merge»(list)) Console.Write(r.from + ".." + r.to + " ");
        Console.WriteLine(list.Count + " " + list[0].Item1);
    }
}
==== check python
«SOURCE»

a = [«a»]
b = [«b»]
ranges = []
for i in range(len(a)):
    ranges.append((a[i], a[i] + b[i]))
ranges.append((100, 110))
ranges.append((105, 107))
for r in «Merge»(ranges):
    print(f"{r[0]}..{r[1]} ", end="")
print(len(ranges), ranges[0][0])
