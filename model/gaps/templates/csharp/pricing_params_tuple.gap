topics: readonly struct, tuple list, sort tuples, switch expression like ternary, params of tuples
Box = Parcel|Box|Package
Cost = Cost|Postage|Fee
w = floats 3..3 0.5..9.5 1
d = int 2..30
==== csharp
public struct «Box»
{
    public readonly double Weight;
    public readonly bool Express;

    public «Box»(double weight, bool express = false)
    {
        Weight = weight;
        Express = express;
    }
}

public static class Postage_
{
    public static int «Cost»(«Box» b, int distance)
    {
        int steps = (int)Math.Ceiling(b.Weight / 2);
        int cost = steps * 3 + (distance > 20 ? 5 : distance > 10 ? 2 : 0);
        return b.Express ? cost * 2 : cost;
    }

    public static (int total, double heaviest) Sum(int distance, params «Box»[] boxes)
    {
        int total = 0;
        double heaviest = double.MinValue;
        foreach (var b in boxes)
        {
            total += «Cost»(b, distance);
            if (b.Weight > heaviest) heaviest = b.Weight;
        }
        return (total, heaviest);
    }
}
==== python
import math


class «Box»:
    def __init__(self, weight=0.0, express=False):
        self.Weight = weight
        self.Express = express


def «Cost»(b, distance):
    steps = math.ceil(b.Weight / 2)
    cost = steps * 3 + (5 if distance > 20 else 2 if distance > 10 else 0)
    return cost * 2 if b.Express else cost


def Sum(distance, *boxes):
    total = 0
    heaviest = -math.inf
    for b in boxes:
        total += «Cost»(b, distance)
        if b.Weight > heaviest:
            heaviest = b.Weight
    return total, heaviest
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        double[] w = { «w» };
        var r = Postage_.Sum(«d», new «Box»(w[0]), new «Box»(w[1], true), new «Box»(w[2], express: false));
        Console.WriteLine(r.total + " " + r.heaviest.ToString("F1"));
        var (t, h) = Postage_.Sum(15, new «Box»(4));
        Console.WriteLine(t + " " + h.ToString("F1"));
    }
}
==== check python
«SOURCE»

w = [«w»]
r = Sum(«d», «Box»(w[0]), «Box»(w[1], True), «Box»(w[2], express=False))
print(f"{r[0]} {r[1]:.1f}")
t, h = Sum(15, «Box»(4))
print(f"{t} {h:.1f}")
