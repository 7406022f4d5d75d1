topics: integer division, remainder, negative operands
Split = SplitAmount|DivideUp|Share
amount = amount|cents|value
parts = parts|people|slots
a = int -40..-7
b = int 3..9
==== csharp
public static string «Split»(int «amount», int «parts»)
{
    // truncates toward zero, the remainder keeps the sign of the dividend
    int each = «amount» / «parts»;
    int rest = «amount» % «parts»;
    return each + " rest " + rest;
}
==== python
import math


def «Split»(«amount», «parts»):
    # truncates toward zero, the remainder keeps the sign of the dividend
    each = int(«amount» / «parts»)
    rest = int(math.fmod(«amount», «parts»))
    return f"{each} rest {rest}"
==== check csharp
using System;
class Program
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Split»(«a», «b»));
        Console.WriteLine(«Split»(17, -5));
        Console.WriteLine(«Split»(-17, -5));
        Console.WriteLine(«Split»(0, 4));
    }
}
==== check python
«SOURCE»
print(«Split»(«a», «b»))
print(«Split»(17, -5))
print(«Split»(-17, -5))
print(«Split»(0, 4))
