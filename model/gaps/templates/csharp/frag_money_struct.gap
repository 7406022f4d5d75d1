topics: struct with operators, long cents, implicit from decimal-like, comparison operators, ToString with negative
Money = Money|Amount|Cash
Cents = Cents|Total|Units
a = int -2000..-101
b = int 5..990
==== csharp
public struct «Money»
{
    public long «Cents» { get; }

    public «Money»(long cents) { «Cents» = cents; }

    public static «Money» operator +(«Money» a, «Money» b) => new «Money»(a.«Cents» + b.«Cents»);
    public static «Money» operator -(«Money» a) => new «Money»(-a.«Cents»);
    public static «Money» operator /(«Money» a, int n) => new «Money»(a.«Cents» / n);
    public static bool operator <=(«Money» a, «Money» b) => a.«Cents» <= b.«Cents»;
    public static bool operator >=(«Money» a, «Money» b) => a.«Cents» >= b.«Cents»;
    public static explicit operator bool(«Money» m) => m.«Cents» != 0;

    public override string ToString()
    {
        long abs = Math.Abs(«Cents»);
        return («Cents» < 0 ? "-" : "") + "$" + abs / 100 + "." + (abs % 100).ToString("D2");
    }
}
==== python
class «Money»:
    def __init__(self, cents=0):
        self.«Cents» = cents

    def __add__(self, b):
        return «Money»(self.«Cents» + b.«Cents»)

    def __neg__(self):
        return «Money»(-self.«Cents»)

    def __truediv__(self, n):
        return «Money»(int(self.«Cents» / n))

    def __le__(self, b):
        return self.«Cents» <= b.«Cents»

    def __ge__(self, b):
        return self.«Cents» >= b.«Cents»

    def __bool__(self):
        return self.«Cents» != 0

    def __str__(self):
        abs_ = abs(self.«Cents»)
        return f"{'-' if self.«Cents» < 0 else ''}${abs_ // 100}.{abs_ % 100:02d}"
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var a = new «Money»(«a»);
        var b = new «Money»(«b»);
        Console.WriteLine(a + " " + b + " " + (a + b) + " " + -a);
        Console.WriteLine(a / 3 + " " + b / 2 + " " + new «Money»());
        Console.WriteLine((a <= b) + " " + (a >= b) + " " + (bool)new «Money»(0));
    }
}
==== check python
«SOURCE»

a = «Money»(«a»)
b = «Money»(«b»)
print(f"{a} {b} {a + b} {-a}")
print(f"{a / 3} {b / 2} {«Money»()}")
print(a <= b, a >= b, bool(«Money»(0)))
