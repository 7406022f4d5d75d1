topics: loop with changing index, for to while, increments in expressions, run-length
Compress = Compress|Runs|Pack
Expand = Expand|Unpack|Inflate
s = aaabccddddd|xxyyyyyyyyyyyyz|zzzzq
==== csharp
static string «Compress»(string s)
{
    string result = "";
    for (int i = 0; i < s.Length; i++)
    {
        int run = 1;
        while (i + 1 < s.Length && s[i] == s[i + 1])
        {
            run++;
            i++;
        }
        result += s[i];
        if (run > 1) result += run;
    }
    return result;
}

static string «Expand»(string s)
{
    var sb = new StringBuilder();
    int i = 0;
    while (i < s.Length)
    {
        char c = s[i++];
        int n = 0;
        while (i < s.Length && char.IsDigit(s[i]))
            n = 10 * n + s[i++] - '0';
        sb.Append(c, n == 0 ? 1 : n);
    }
    return sb.ToString();
}
==== python
def «Compress»(s):
    result = ""
    i = 0
    while i < len(s):
        run = 1
        while i + 1 < len(s) and s[i] == s[i + 1]:
            run += 1
            i += 1
        result += s[i]
        if run > 1:
            result += str(run)
        i += 1
    return result


def «Expand»(s):
    sb = []
    i = 0
    while i < len(s):
        c = s[i]
        i += 1
        n = 0
        while i < len(s) and s[i].isdigit():
            n = 10 * n + ord(s[i]) - ord("0")
            i += 1
        sb.append(c * (1 if n == 0 else n))
    return "".join(sb)
==== check csharp
using System;
using System.Text;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (var s in new[] { "«s»", "abc", "", "aa" })
        {
            string c = «Compress»(s);
            Console.WriteLine(c + " " + («Expand»(c) == s));
        }
        Console.WriteLine(«Expand»("a10b0c2"));
    }
}
==== check python
«SOURCE»

for s in ["«s»", "abc", "", "aa"]:
    c = «Compress»(s)
    print(c, «Expand»(c) == s)
print(«Expand»("a10b0c2"))
