topics: out parameters, int.TryParse, Dictionary.TryGetValue, own out
Parse = TryReadPair|ParsePair|SplitPair
left = left|first|lo
right = right|second|hi
a = int -20..20
b = int 30..99
==== csharp
static bool «Parse»(string s, out int «left», out int «right»)
{
    «right» = 0;
    string[] parts = s.Split(':');
    if (!int.TryParse(parts[0], out «left»))
        return false;
    return parts.Length == 2 && int.TryParse(parts[1], out «right»);
}

static string Show(string s)
{
    if («Parse»(s, out int «left», out var «right»))
        return $"{«left»}..{«right»}";
    return $"bad ({«left», 3},{«right», 3})";
}
==== python
def TryParseInt(s):
    try:
        return True, int(s)
    except ValueError:
        return False, 0


def «Parse»(s):
    «right» = 0
    parts = s.split(":")
    ok, «left» = TryParseInt(parts[0])
    if not ok:
        return False, «left», «right»
    if len(parts) != 2:
        return False, «left», «right»
    ok, «right» = TryParseInt(parts[1])
    return ok, «left», «right»


def Show(s):
    ok, «left», «right» = «Parse»(s)
    if ok:
        return f"{«left»}..{«right»}"
    return f"bad ({«left»:3},{«right»:3})"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (var s in new[] { "«a»:«b»", "x:4", "7:y", "5", "1:2:3", " 8 : 9 ", "" })
            Console.WriteLine(Show(s));
    }
}
==== check python
«SOURCE»

for s in ["«a»:«b»", "x:4", "7:y", "5", "1:2:3", " 8 : 9 ", ""]:
    print(Show(s))
