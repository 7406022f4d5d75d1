topics: Math.Round, banker's rounding, AwayFromZero, Convert.ToInt32, int cast, Floor, Ceiling
Round = Rounded|Describe|AllRounds
x = x|value|v
a = float -9.5..9.5 2
b = int -8..8
==== csharp
static string «Round»(double «x»)
{
    int cut = (int)«x»;
    int conv = Convert.ToInt32(«x»);
    double even = Math.Round(«x»);
    double away = Math.Round(«x», MidpointRounding.AwayFromZero);
    return $"{cut} {conv} {even} {away} {Math.Floor(«x»)} {Math.Ceiling(«x»)} {Math.Truncate(«x»)} {Math.Sign(«x»)}";
}
==== python
import math


def «Round»(«x»):
    cut = int(«x»)
    conv = round(«x»)
    even = round(«x»)
    away = int(math.copysign(math.floor(abs(«x») + 0.5), «x»))
    sign = («x» > 0) - («x» < 0)
    return f"{cut} {conv} {even} {away} {math.floor(«x»)} {math.ceil(«x»)} {math.trunc(«x»)} {sign}"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (double d in new[] { «a», «b» + 0.5, 2.5, 3.5, -2.5, 7.49, -7.51, 0.0 })
            Console.WriteLine(«Round»(d));
    }
}
==== check python
«SOURCE»

for d in [«a», «b» + 0.5, 2.5, 3.5, -2.5, 7.49, -7.51, 0.0]:
    print(«Round»(d))
