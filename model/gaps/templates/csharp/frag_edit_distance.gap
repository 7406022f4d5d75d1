topics: dynamic programming, jagged arrays swap, Math.Min nested, ternary cost, two rows
Dist = EditDistance|Levenshtein|Distance
s = kitten|saturday|flaw
t = sitting|sunday|lawn
v1prev = prev|above|last
v2cur = cur|row|line
==== csharp
static int «Dist»(string s, string t)
{
    int[] «v1prev» = new int[t.Length + 1];
    int[] «v2cur» = new int[t.Length + 1];
    for (int j = 0; j <= t.Length; j++) «v1prev»[j] = j;
    for (int i = 0; i < s.Length; i++)
    {
        «v2cur»[0] = i + 1;
        for (int j = 0; j < t.Length; j++)
        {
            int cost = s[i] == t[j] ? 0 : 1;
            «v2cur»[j + 1] = Math.Min(Math.Min(«v2cur»[j] + 1, «v1prev»[j + 1] + 1), «v1prev»[j] + cost);
        }
        int[] tmp = «v1prev»;
        «v1prev» = «v2cur»;
        «v2cur» = tmp;
    }
    return «v1prev»[t.Length];
}
==== python
def «Dist»(s, t):
    «v1prev» = list(range(len(t) + 1))
    «v2cur» = [0] * (len(t) + 1)
    for i in range(len(s)):
        «v2cur»[0] = i + 1
        for j in range(len(t)):
            cost = 0 if s[i] == t[j] else 1
            «v2cur»[j + 1] = min(«v2cur»[j] + 1, «v1prev»[j + 1] + 1, «v1prev»[j] + cost)
        «v1prev», «v2cur» = «v2cur», «v1prev»
    return «v1prev»[len(t)]
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Dist»("«s»", "«t»") + " " + «Dist»("", "«t»") + " " + «Dist»("«s»", "") + " " + «Dist»("abc", "acb"));
    }
}
==== check python
«SOURCE»

print(«Dist»("«s»", "«t»"), «Dist»("", "«t»"), «Dist»("«s»", ""), «Dist»("abc", "acb"))
