topics: decimal, rounding money, ToString F2, Math.Round decimal, banker's rounding, foreach
Tax = AddTax|WithTax|Gross
p = float 1.05..9.95 2
r = int 5..25
v1net = net|amount|price
v2share = share|part|each
v3people = people|persons|n
==== csharp
static decimal «Tax»(decimal «v1net», int percent)
{
    return Math.Round(«v1net» * (100 + percent) / 100m, 2);
}

static decimal Split(decimal total, int «v3people», out decimal rest)
{
    decimal «v2share» = Math.Floor(total * 100 / «v3people») / 100;
    rest = total - «v2share» * «v3people»;
    return «v2share»;
}
==== python
import math
from decimal import Decimal


def «Tax»(«v1net», percent):
    return round(«v1net» * (100 + percent) / Decimal(100), 2)


def Split(total, «v3people»):
    «v2share» = Decimal(math.floor(total * 100 / «v3people»)) / 100
    rest = total - «v2share» * «v3people»
    return «v2share», rest
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Tax»(«p»m, «r»).ToString("F2"));
        Console.WriteLine(«Tax»(0.25m, 10).ToString("F2") + " " + «Tax»(0.5m, 5).ToString("F2") + " " + «Tax»(0.75m, 10).ToString("F2"));
        decimal «v2share» = Split(10.00m, 3, out decimal rest);
        Console.WriteLine($"{«v2share»:F2} {rest:F2}");
        Console.WriteLine(0.1m + 0.2m == 0.3m);
    }
}
==== check python
«SOURCE»

print(f"{«Tax»(Decimal('«p»'), «r»):.2f}")
print(f"{«Tax»(Decimal('0.25'), 10):.2f} {«Tax»(Decimal('0.5'), 5):.2f} {«Tax»(Decimal('0.75'), 10):.2f}")
«v2share», rest = Split(Decimal("10.00"), 3)
print(f"{«v2share»:.2f} {rest:.2f}")
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"))
