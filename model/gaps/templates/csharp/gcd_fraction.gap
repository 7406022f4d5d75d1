topics: IComparable, operators, implicit conversion, explicit conversion, static method, gcd
Frac = Fraction|Rational|Ratio
a = int -7..-1
b = int 2..8
c = int 3..9
==== csharp
using System;

struct «Frac» : IComparable<«Frac»>
{
    public readonly int Num;
    public readonly int Den;

    public «Frac»(int num, int den)
    {
        if (den == 0)
            throw new DivideByZeroException("zero denominator");
        if (den < 0) { num = -num; den = -den; }
        int g = Gcd(Math.Abs(num), den);
        Num = num / g;
        Den = den / g;
    }

    static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    public static «Frac» operator +(«Frac» x, «Frac» y) => new «Frac»(x.Num * y.Den + y.Num * x.Den, x.Den * y.Den);
    public static «Frac» operator *(«Frac» x, «Frac» y) => new «Frac»(x.Num * y.Num, x.Den * y.Den);
    public static bool operator <(«Frac» x, «Frac» y) => x.CompareTo(y) < 0;
    public static bool operator >(«Frac» x, «Frac» y) => x.CompareTo(y) > 0;
    public static implicit operator «Frac»(int n) => new «Frac»(n, 1);
    public static explicit operator double(«Frac» f) => (double)f.Num / f.Den;
    public static explicit operator int(«Frac» f) => f.Num / f.Den;

    public int CompareTo(«Frac» other) => (Num * other.Den).CompareTo(other.Num * Den);

    public override string ToString() => Den == 1 ? Num.ToString() : Num + "/" + Den;
}

class Program
{
    static void Main()
    {
        var x = new «Frac»(«a», «b»);
        «Frac» y = new «Frac»(«c», -6);
        Console.WriteLine(x + " " + y + " " + (x + y) + " " + x * y);
        Console.WriteLine(x + 1);
        Console.WriteLine(2 * y);
        Console.WriteLine((x < y) + " " + (x > y));
        Console.WriteLine(((double)x).ToString("F3") + " " + (int)(y + «a»));
        «Frac»[] all = { 3, x, y, new «Frac»(1, 3) };
        Array.Sort(all);
        Console.WriteLine(string.Join(" < ", all));
        try { Console.WriteLine(new «Frac»(1, 0)); }
        catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
    }
}
==== python
class «Frac»:
    def __init__(self, num, den):
        if den == 0:
            raise ZeroDivisionError("zero denominator")
        if den < 0:
            num = -num
            den = -den
        g = «Frac».Gcd(abs(num), den)
        self.Num = int(num / g)
        self.Den = den // g

    @staticmethod
    def Gcd(a, b):
        return a if b == 0 else «Frac».Gcd(b, a % b)

    @staticmethod
    def _of(value):
        return value if isinstance(value, «Frac») else «Frac»(value, 1)

    def __add__(self, y):
        y = «Frac»._of(y)
        return «Frac»(self.Num * y.Den + y.Num * self.Den, self.Den * y.Den)

    __radd__ = __add__

    def __mul__(self, y):
        y = «Frac»._of(y)
        return «Frac»(self.Num * y.Num, self.Den * y.Den)

    __rmul__ = __mul__

    def __lt__(self, y):
        y = «Frac»._of(y)
        return self.Num * y.Den < y.Num * self.Den

    def __gt__(self, y):
        y = «Frac»._of(y)
        return self.Num * y.Den > y.Num * self.Den

    def __float__(self):
        return self.Num / self.Den

    def __int__(self):
        return int(self.Num / self.Den)

    def __str__(self):
        return str(self.Num) if self.Den == 1 else f"{self.Num}/{self.Den}"


def main():
    x = «Frac»(«a», «b»)
    y = «Frac»(«c», -6)
    print(f"{x} {y} {x + y} {x * y}")
    print(x + 1)
    print(2 * y)
    print(f"{x < y} {x > y}")
    print(f"{float(x):.3f} {int(y + «a»)}")
    all = [«Frac»(3, 1), x, y, «Frac»(1, 3)]
    all.sort()
    print(" < ".join(str(f) for f in all))
    try:
        print(«Frac»(1, 0))
    except ZeroDivisionError as e:
        print(e)


if __name__ == "__main__":
    main()
