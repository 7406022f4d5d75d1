topics: char methods, char comparison, char increment, switch on char ranges, (int)char
Next = NextId|NextCode|Bump
id = id|code|serial
start = az|Kz|bY9
v1cs = cs|chars|buffer
v2first = first|lead|extra
==== csharp
// "a9" -> "b0", "zz" -> "aaa"
static string «Next»(string «id»)
{
    char[] «v1cs» = «id».ToCharArray();
    int i = «v1cs».Length - 1;
    while (i >= 0)
    {
        char c = «v1cs»[i];
        if (c == 'z') «v1cs»[i--] = 'a';
        else if (c == 'Z') «v1cs»[i--] = 'A';
        else if (c == '9') «v1cs»[i--] = '0';
        else
        {
            «v1cs»[i]++;
            return new string(«v1cs»);
        }
    }
    char «v2first» = char.IsDigit(«v1cs»[0]) ? '1' : «v1cs»[0];
    return «v2first» + new string(«v1cs»);
}

static int CodeSum(string s)
{
    int sum = 0;
    foreach (char c in s)
        sum += char.IsLetter(c) ? c : char.IsWhiteSpace(c) ? -1 : c - '0';
    return sum;
}
==== python
# "a9" -> "b0", "zz" -> "aaa"
def «Next»(«id»):
    «v1cs» = list(«id»)
    i = len(«v1cs») - 1
    while i >= 0:
        c = «v1cs»[i]
        if c == "z":
            «v1cs»[i] = "a"
            i -= 1
        elif c == "Z":
            «v1cs»[i] = "A"
            i -= 1
        elif c == "9":
            «v1cs»[i] = "0"
            i -= 1
        else:
            «v1cs»[i] = chr(ord(«v1cs»[i]) + 1)
            return "".join(«v1cs»)
    «v2first» = "1" if «v1cs»[0].isdigit() else «v1cs»[0]
    return «v2first» + "".join(«v1cs»)


def CodeSum(s):
    sum = 0
    for c in s:
        sum += ord(c) if c.isalpha() else -1 if c.isspace() else ord(c) - ord("0")
    return sum
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        string s = "«start»";
        for (int i = 0; i < 4; i++) { Console.WriteLine(s); s = «Next»(s); }
        Console.WriteLine(«Next»("zz") + " " + «Next»("99") + " " + «Next»("a9"));
        Console.WriteLine(CodeSum("«start» 7+"));
    }
}
==== check python
«SOURCE»

s = "«start»"
for i in range(4):
    print(s)
    s = «Next»(s)
print(«Next»("zz"), «Next»("99"), «Next»("a9"))
print(CodeSum("«start» 7+"))
