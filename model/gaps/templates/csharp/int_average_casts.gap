topics: integer division before cast, double division, int cast truncation, long, average, percentage
Mean = Mean|Average|AvgOf
Percent = Percent|Share|Ratio
values = ints 3..5 -30..40
v1xs = xs|numbers|data
==== csharp
public static double «Mean»(int[] «v1xs»)
{
    int sum = 0;
    foreach (var x in «v1xs»)
        sum += x;
    return (double)sum / «v1xs».Length;
}

public static int RoughMean(int[] «v1xs»)
{
    int sum = 0;
    for (int i = 0; i < «v1xs».Length; i++) { sum += «v1xs»[i]; }
    return sum / «v1xs».Length;     // drops the fraction
}

public static string «Percent»(int part, int whole) => part * 100 / whole + "% " + (int)(part * 100.0 / whole + 0.5) + "%";

public static int Half(double d) => (int)(d / 2);
==== python
def «Mean»(«v1xs»):
    sum = 0
    for x in «v1xs»:
        sum += x
    return sum / len(«v1xs»)


def RoughMean(«v1xs»):
    sum = 0
    for i in range(len(«v1xs»)):
        sum += «v1xs»[i]
    return int(sum / len(«v1xs»))  # drops the fraction


def «Percent»(part, whole):
    return f"{int(part * 100 / whole)}% {int(part * 100.0 / whole + 0.5)}%"


def Half(d):
    return int(d / 2)
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        int[] v = { «values» };
        Console.WriteLine(«Mean»(v).ToString("F4") + " " + RoughMean(v));
        Console.WriteLine(RoughMean(new[] { -3, -4 }) + " " + RoughMean(new[] { 3, 4 }));
        Console.WriteLine(«Percent»(2, 3) + " " + «Percent»(-2, 3));
        Console.WriteLine(Half(-7.9) + " " + Half(7.9));
    }
}
==== check python
«SOURCE»

v = [«values»]
print(f"{«Mean»(v):.4f} {RoughMean(v)}")
print(RoughMean([-3, -4]), RoughMean([3, 4]))
print(«Percent»(2, 3), «Percent»(-2, 3))
print(Half(-7.9), Half(7.9))
