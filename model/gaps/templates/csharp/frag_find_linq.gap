topics: First, FirstOrDefault, Last, Any, default value for int, InvalidOperationException, MaxBy by OrderBy
Pick = Pick|Choose|Select
values = ints 5..7 -20..40
words = words 4..5
v1firstNegative = firstNegative|negative|below
v2top = top|largest|peak
v3even = even|lastEven|evenOne
==== csharp
static string «Pick»(IEnumerable<int> xs)
{
    int «v1firstNegative» = xs.FirstOrDefault(x => x < 0);
    int? «v3even» = xs.Where(x => x % 2 == 0).Select(x => (int?)x).LastOrDefault();
    int «v2top» = xs.Any() ? xs.Max() : -1;
    try
    {
        return $"{«v1firstNegative»}/{«v3even»?.ToString() ?? "no even"}/{«v2top»}/{xs.First(x => x > 10)}";
    }
    catch (InvalidOperationException)
    {
        return "none above 10";
    }
}

static string Longest(string[] words) =>
    words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).FirstOrDefault() ?? "-";
==== python
def «Pick»(xs):
    «v1firstNegative» = next((x for x in xs if x < 0), 0)
    evens = [x for x in xs if x % 2 == 0]
    «v3even» = evens[-1] if evens else None
    «v2top» = max(xs) if xs else -1
    above = [x for x in xs if x > 10]
    if not above:
        return "none above 10"
    return f"{«v1firstNegative»}/{«v3even» if «v3even» is not None else 'no even'}/{«v2top»}/{above[0]}"


def Longest(words):
    return min(words, key=lambda w: (-len(w), w), default="-")
==== check csharp
using System;
using System.Collections.Generic;
using System.Linq;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Pick»(new[] { «values» }));
        Console.WriteLine(«Pick»(new[] { 3, 11, 5 }));
        Console.WriteLine(«Pick»(new List<int>()));
        Console.WriteLine(Longest(new[] { «words» }) + Longest(new string[0]));
    }
}
==== check python
«SOURCE»

print(«Pick»([«values»]))
print(«Pick»([3, 11, 5]))
print(«Pick»([]))
print(Longest([«words»]) + Longest([]))
