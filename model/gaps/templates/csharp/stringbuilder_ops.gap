topics: StringBuilder Insert Remove Replace indexer, string immutability
Edit = Edit|Rework|Patch
sb = sb|builder|buf
w = abcdefghij|0123456789|programming
n = int 1..4
==== csharp
static string «Edit»(string text, int n)
{
    var «sb» = new StringBuilder(text);
    «sb».Insert(0, "<").Append('>');
    «sb».Remove(1, n);
    «sb»[1] = '*';
    «sb».Replace("g", "[g]");
    «sb».AppendFormat(" {0}/{1:D3}", n, «sb».Length);
    «sb».Length -= 1;
    return «sb».ToString();
}
==== python
def «Edit»(text, n):
    «sb» = "<" + text + ">"
    «sb» = «sb»[:1] + «sb»[1 + n :]
    «sb» = «sb»[:1] + "*" + «sb»[2:]
    «sb» = «sb».replace("g", "[g]")
    «sb» += f" {n}/{len(«sb»):03d}"
    «sb» = «sb»[:-1]
    return «sb»
==== check csharp
using System;
using System.Text;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Edit»("«w»", «n»));
        Console.WriteLine(«Edit»("gigabytes", 2));
    }
}
==== check python
«SOURCE»

print(«Edit»("«w»", «n»))
print(«Edit»("gigabytes", 2))
