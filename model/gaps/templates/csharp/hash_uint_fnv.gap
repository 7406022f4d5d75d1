topics: unsigned wrap, hash, char as number, hexadecimal format
Hash = Fnv|HashText|Fingerprint
text = text|key|input
h = h|hash|acc
words = words 3..4
==== csharp
static uint «Hash»(string «text»)
{
    uint «h» = 2166136261;
    foreach (char c in «text»)
    {
        «h» ^= c;
        «h» *= 16777619;
    }
    return «h»;
}
==== python
def «Hash»(«text»):
    «h» = 2166136261
    for c in «text»:
        «h» ^= ord(c)
        «h» = («h» * 16777619) & 0xFFFFFFFF
    return «h»
==== check csharp
using System;
class Program
{
«SOURCE»
    static void Main()
    {
        foreach (var w in new[] { «words», "" })
            Console.WriteLine(w + " " + «Hash»(w) + " " + «Hash»(w).ToString("X8"));
    }
}
==== check python
«SOURCE»

for w in [«words», ""]:
    print(w, «Hash»(w), f"{«Hash»(w):08X}")
