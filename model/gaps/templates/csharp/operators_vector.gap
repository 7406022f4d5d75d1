topics: operator overloads, ==, !=, unary minus, Equals, GetHashCode, HashSet
Vec = Vec2|Vector|Offset
dot = Dot|Scalar|Inner
a = int 1..9
b = int -9..-1
k = int 2..5
==== csharp
using System;
using System.Collections.Generic;

public class «Vec»
{
    public int X { get; }
    public int Y { get; }

    public «Vec»(int x, int y) { X = x; Y = y; }

    public static «Vec» operator +(«Vec» l, «Vec» r) => new «Vec»(l.X + r.X, l.Y + r.Y);
    public static «Vec» operator -(«Vec» l, «Vec» r) => l + (-r);
    public static «Vec» operator -(«Vec» v) => new «Vec»(-v.X, -v.Y);
    public static «Vec» operator *(«Vec» v, int k) => new «Vec»(v.X * k, v.Y * k);
    public static «Vec» operator *(int k, «Vec» v) => v * k;
    public static bool operator ==(«Vec» l, «Vec» r) => Equals(l, r);
    public static bool operator !=(«Vec» l, «Vec» r) => !(l == r);

    public int «dot»(«Vec» o) => X * o.X + Y * o.Y;

    public override bool Equals(object obj)
    {
        return obj is «Vec» v && v.X == X && v.Y == Y;
    }

    public override int GetHashCode() => X * 31 + Y;

    public override string ToString() => $"<{X}, {Y}>";
}

public static class Program
{
    public static void Main()
    {
        var a = new «Vec»(«a», «b»);
        var b = new «Vec»(2, 3);
        Console.WriteLine(a + b);
        Console.WriteLine(a - b);
        Console.WriteLine(-a * «k»);
        Console.WriteLine(«k» * b);
        Console.WriteLine(a.«dot»(b));
        Console.WriteLine(a == new «Vec»(«a», «b»));
        Console.WriteLine(a != b);
        Console.WriteLine(ReferenceEquals(a, new «Vec»(«a», «b»)));

        var seen = new HashSet<«Vec»> { a, b, new «Vec»(2, 3), a + b - b };
        Console.WriteLine(seen.Count);
    }
}
==== python
class «Vec»:
    def __init__(self, x, y):
        self.X = x
        self.Y = y

    def __add__(self, r):
        return «Vec»(self.X + r.X, self.Y + r.Y)

    def __sub__(self, r):
        return self + (-r)

    def __neg__(self):
        return «Vec»(-self.X, -self.Y)

    def __mul__(self, k):
        return «Vec»(self.X * k, self.Y * k)

    def __rmul__(self, k):
        return self * k

    def «dot»(self, o):
        return self.X * o.X + self.Y * o.Y

    def __eq__(self, obj):
        return isinstance(obj, «Vec») and obj.X == self.X and obj.Y == self.Y

    def __hash__(self):
        return hash((self.X, self.Y))

    def __str__(self):
        return f"<{self.X}, {self.Y}>"


def main():
    a = «Vec»(«a», «b»)
    b = «Vec»(2, 3)
    print(a + b)
    print(a - b)
    print(-a * «k»)
    print(«k» * b)
    print(a.«dot»(b))
    print(a == «Vec»(«a», «b»))
    print(a != b)
    print(a is «Vec»(«a», «b»))

    seen = {a, b, «Vec»(2, 3), a + b - b}
    print(len(seen))


if __name__ == "__main__":
    main()
