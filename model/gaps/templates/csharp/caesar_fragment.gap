topics: char arithmetic, StringBuilder, char cast, remainder
Shift = Shift|Encode|Caesar
offset = offset|step|k
sb = sb|result|output
n = int 1..25
phrase = Hello, World|Attack at Dawn!|Zebra xylophone 42
==== csharp
public static string «Shift»(string s, int «offset»)
{
    var «sb» = new StringBuilder();
    foreach (char c in s)
    {
        if (char.IsUpper(c))
            «sb».Append((char)('A' + (c - 'A' + «offset») % 26));
        else if (char.IsLower(c))
            «sb».Append((char)('a' + (c - 'a' + «offset») % 26));
        else
            «sb».Append(c);
    }
    return «sb».ToString();
}
==== python
def «Shift»(s, «offset»):
    «sb» = []
    for c in s:
        if c.isupper():
            «sb».append(chr(ord("A") + (ord(c) - ord("A") + «offset») % 26))
        elif c.islower():
            «sb».append(chr(ord("a") + (ord(c) - ord("a") + «offset») % 26))
        else:
            «sb».append(c)
    return "".join(«sb»)
==== check csharp
using System;
using System.Text;
class Program
{
«SOURCE»
    static void Main()
    {
        string e = «Shift»("«phrase»", «n»);
        Console.WriteLine(e);
        Console.WriteLine(«Shift»(e, 26 - «n»));
    }
}
==== check python
«SOURCE»

e = «Shift»("«phrase»", «n»)
print(e)
print(«Shift»(e, 26 - «n»))
