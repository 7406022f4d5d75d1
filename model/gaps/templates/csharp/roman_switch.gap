topics: switch on char, throw in default, char to digit, string building with while, array parallel
ToRoman = ToRoman|Roman|Encode
FromRoman = FromRoman|ParseRoman|Decode
n = int 4..3000
v1total = total|result|value
v2last = last|previous|prev
==== csharp
static readonly int[] Values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
static readonly string[] Signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

static string «ToRoman»(int number)
{
    string s = "";
    for (int i = 0; i < Values.Length; i++)
        for (; number >= Values[i]; number -= Values[i])
            s += Signs[i];
    return s;
}

static int Digit(char c)
{
    switch (char.ToUpper(c))
    {
        case 'I': return 1;
        case 'V': return 5;
        case 'X': return 10;
        case 'L': return 50;
        case 'C': return 100;
        case 'D': return 500;
        case 'M': return 1000;
        default: throw new ArgumentException("not a numeral: " + c);
    }
}

static int «FromRoman»(string s)
{
    int «v1total» = 0, «v2last» = 0;
    for (int i = s.Length - 1; i >= 0; --i)
    {
        int d = Digit(s[i]);
        «v1total» += d < «v2last» ? -d : d;
        «v2last» = d;
    }
    return «v1total»;
}
==== python
Values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
Signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]


def «ToRoman»(number):
    s = ""
    for i in range(len(Values)):
        while number >= Values[i]:
            s += Signs[i]
            number -= Values[i]
    return s


def Digit(c):
    upper = c.upper()
    if upper == "I":
        return 1
    if upper == "V":
        return 5
    if upper == "X":
        return 10
    if upper == "L":
        return 50
    if upper == "C":
        return 100
    if upper == "D":
        return 500
    if upper == "M":
        return 1000
    raise ValueError(f"not a numeral: {c}")


def «FromRoman»(s):
    «v1total» = 0
    «v2last» = 0
    for i in range(len(s) - 1, -1, -1):
        d = Digit(s[i])
        «v1total» += -d if d < «v2last» else d
        «v2last» = d
    return «v1total»
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (int n in new[] { «n», 1994, 0, 49 })
            Console.WriteLine(«ToRoman»(n) + " " + «FromRoman»(«ToRoman»(n)));
        try { «FromRoman»("xiz"); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
==== check python
«SOURCE»

for n in [«n», 1994, 0, 49]:
    print(«ToRoman»(n), «FromRoman»(«ToRoman»(n)))
try:
    «FromRoman»("xiz")
except ValueError as e:
    print(e)
