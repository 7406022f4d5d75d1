topics: char tests, IndexOf on string constant, foreach with StringBuilder, Replace chains, ToCharArray swap
Reverse = ReverseVowels|FlipVowels|SwapVowels
s = education|Hello Universe|queue
v1cs = cs|chars|letters
v2sb = sb|snake|text
v3name = name|word|ident
==== csharp
static string «Reverse»(string s)
{
    const string Vowels = "aeiouAEIOU";
    var «v1cs» = s.ToCharArray();
    int i = -1, j = «v1cs».Length;
    while (true)
    {
        while (++i < «v1cs».Length && Vowels.IndexOf(«v1cs»[i]) < 0) { }
        while (--j >= 0 && !Vowels.Contains(«v1cs»[j].ToString())) { }
        if (i >= j) break;
        char t = «v1cs»[i];
        «v1cs»[i] = «v1cs»[j];
        «v1cs»[j] = t;
    }
    return new string(«v1cs»);
}

static string Snake(string «v3name»)
{
    var «v2sb» = new StringBuilder();
    for (int i = 0; i < «v3name».Length; i++)
    {
        if (i > 0 && char.IsUpper(«v3name»[i]) && «v2sb»[«v2sb».Length - 1] != '_')
            «v2sb».Append('_');
        «v2sb».Append(«v3name»[i] == ' ' ? '_' : char.ToLower(«v3name»[i]));
    }
    return «v2sb».ToString();
}
==== python
def «Reverse»(s):
    Vowels = "aeiouAEIOU"
    «v1cs» = list(s)
    i = -1
    j = len(«v1cs»)
    while True:
        i += 1
        while i < len(«v1cs») and «v1cs»[i] not in Vowels:
            i += 1
        j -= 1
        while j >= 0 and «v1cs»[j] not in Vowels:
            j -= 1
        if i >= j:
            break
        «v1cs»[i], «v1cs»[j] = «v1cs»[j], «v1cs»[i]
    return "".join(«v1cs»)


def Snake(«v3name»):
    «v2sb» = []
    for i in range(len(«v3name»)):
        if i > 0 and «v3name»[i].isupper() and «v2sb»[-1] != "_":
            «v2sb».append("_")
        «v2sb».append("_" if «v3name»[i] == " " else «v3name»[i].lower())
    return "".join(«v2sb»)
==== check csharp
using System;
using System.Text;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Reverse»("«s»") + " " + «Reverse»("xyz") + " [" + «Reverse»("") + "]");
        Console.WriteLine(Snake("MyFirst NameValue") + " " + Snake("«s»"));
    }
}
==== check python
«SOURCE»

print(«Reverse»("«s»"), «Reverse»("xyz"), "[" + «Reverse»("") + "]")
print(Snake("MyFirst NameValue"), Snake("«s»"))
