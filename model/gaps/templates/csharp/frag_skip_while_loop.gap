topics: for loop with two counters, continue, index skipping, comma increments, palindromic substring
Longest = LongestPalindrome|BestMirror|WidestPalindrome
s = forgeeksskeegfor|babadada|abcda
v1center = center|middle|c
v2best = best|length|width
v3start = start|begin|at
==== csharp
static string «Longest»(string s)
{
    int «v3start» = 0, «v2best» = 0;
    for (int «v1center» = 0; «v1center» < 2 * s.Length - 1; «v1center»++)
    {
        int l = «v1center» / 2, r = l + «v1center» % 2;
        for (; l >= 0 && r < s.Length && s[l] == s[r]; l--, r++)
        {
            if (r - l + 1 <= «v2best») continue;
            «v2best» = r - l + 1;
            «v3start» = l;
        }
    }
    return s.Substring(«v3start», «v2best»);
}
==== python
def «Longest»(s):
    «v3start» = 0
    «v2best» = 0
    for «v1center» in range(2 * len(s) - 1):
        l = «v1center» // 2
        r = l + «v1center» % 2
        while l >= 0 and r < len(s) and s[l] == s[r]:
            if r - l + 1 > «v2best»:
                «v2best» = r - l + 1
                «v3start» = l
            l -= 1
            r += 1
    return s[«v3start» : «v3start» + «v2best»]
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Longest»("«s»") + " " + «Longest»("xyz") + " [" + «Longest»("") + "]");
    }
}
==== check python
«SOURCE»

print(«Longest»("«s»"), «Longest»("xyz"), "[" + «Longest»("") + "]")
