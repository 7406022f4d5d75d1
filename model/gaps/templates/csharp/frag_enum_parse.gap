topics: Enum.Parse, Enum.TryParse ignore case, Enum.GetNames, Enum.IsDefined, cast from int, out
Color = Color|Paint|Shade
Read = Read|ParseColor|Lookup
word = green|BLUE|pink
==== csharp
public enum «Color» { Red = 1, Green, Blue = 8 }

public static class Colors
{
    public static string «Read»(string text)
    {
        «Color» c;
        if (Enum.TryParse(text, true, out c) && Enum.IsDefined(typeof(«Color»), c))
            return c + "=" + (int)c;
        return "not one of " + string.Join("/", Enum.GetNames(typeof(«Color»)));
    }

    public static string FromNumber(int n)
    {
        return Enum.IsDefined(typeof(«Color»), n) ? ((«Color»)n).ToString().ToLower() : "color " + n;
    }
}
==== python
from enum import Enum


class «Color»(Enum):
    Red = 1
    Green = 2
    Blue = 8


def «Read»(text):
    for c in «Color»:
        if c.name.lower() == text.lower():
            return f"{c.name}={c.value}"
    return "not one of " + "/".join(c.name for c in «Color»)


def FromNumber(n):
    return «Color»(n).name.lower() if any(c.value == n for c in «Color») else f"color {n}"
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        foreach (var s in new[] { "«word»", "Red", "rEd", "" })
            Console.WriteLine(Colors.«Read»(s));
        for (int i = 1; i < 9; i += 3)
            Console.WriteLine(Colors.FromNumber(i) + " " + Colors.FromNumber(i + 1));
    }
}
==== check python
«SOURCE»

for s in ["«word»", "Red", "rEd", ""]:
    print(«Read»(s))
for i in range(1, 9, 3):
    print(FromNumber(i), FromNumber(i + 1))
