topics: double printing, whole doubles, division, Math.Sqrt, Math.Pow, string concatenation of doubles
Avg = Average|MeanOf|Avg
values = ints 4..4 1..12
n = int 2..9
==== csharp
using System;

class Doubles
{
    static double «Avg»(params double[] xs)
    {
        double sum = 0.0;
        foreach (double x in xs) sum += x;
        return xs.Length == 0 ? 0 : sum / xs.Length;
    }

    static void Main()
    {
        Console.WriteLine(«Avg»(«values»));
        Console.WriteLine("avg: " + «Avg»(2, 4) + ", " + «Avg»(2, 5) + ", " + «Avg»());
        Console.WriteLine(Math.Sqrt(«n» * «n»));
        Console.WriteLine($"{Math.Pow(2, «n»)} and {Math.Pow(2, -1)}");
        double half = «n» / 2;
        Console.WriteLine(half + " is not " + «n» / 2.0);
        double price = 10;
        price *= 1.5;
        Console.WriteLine(price);
        Console.WriteLine(0.1 + 0.2 == 0.3 ? "equal" : "not equal");
        Console.WriteLine(1e3 * «n»);
    }
}
==== python
import math


def «Avg»(*xs):
    sum = 0.0
    for x in xs:
        sum += x
    return 0.0 if len(xs) == 0 else sum / len(xs)


def main():
    print(f"{«Avg»(«values»):.15g}")
    print(f"avg: {«Avg»(2, 4):.15g}, {«Avg»(2, 5):.15g}, {«Avg»():.15g}")
    print(f"{math.sqrt(«n» * «n»):.15g}")
    print(f"{math.pow(2, «n»):.15g} and {math.pow(2, -1):.15g}")
    half = float(«n» // 2)
    print(f"{half:.15g} is not {«n» / 2.0:.15g}")
    price = 10.0
    price *= 1.5
    print(f"{price:.15g}")
    print("equal" if 0.1 + 0.2 == 0.3 else "not equal")
    print(f"{1e3 * «n»:.15g}")


if __name__ == "__main__":
    main()
