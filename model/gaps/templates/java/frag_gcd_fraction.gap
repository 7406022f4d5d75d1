topics: gcd, negative modulo, operator methods, equals, immutable class
Fraction = Fraction|Ratio|Rational
num = num|top|n
den = den|bottom|d
a = int -9..-1
b = int 2..12
plus = plus|add|sum2
whole = whole|floorPart|units
==== java
final class «Fraction» {
    private final int «num», «den»;

    «Fraction»(int «num», int «den») {
        if («den» == 0) throw new ArithmeticException("zero denominator");
        int g = gcd(Math.abs(«num»), Math.abs(«den»));
        int sign = «den» < 0 ? -1 : 1;
        this.«num» = sign * «num» / g;
        this.«den» = sign * «den» / g;
    }

    static int gcd(int x, int y) {
        return y == 0 ? x : gcd(y, x % y);
    }

    «Fraction» «plus»(«Fraction» o) {
        return new «Fraction»(«num» * o.«den» + o.«num» * «den», «den» * o.«den»);
    }

    int «whole»() { return «num» / «den»; }

    int rest() { return «num» % «den»; }

    double value() { return (double) «num» / «den»; }

    @Override
    public boolean equals(Object o) {
        return o instanceof «Fraction» f && f.«num» == «num» && f.«den» == «den»;
    }

    @Override
    public int hashCode() { return 31 * «num» + «den»; }

    @Override
    public String toString() {
        return «den» == 1 ? "" + «num» : «num» + "/" + «den»;
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        «Fraction» f = new «Fraction»(«a» * 5, «b»), g = new «Fraction»(6, -4);
        System.out.println(f + " " + g + " " + f.«plus»(g) + " " + f.«whole»() + " " + f.rest() + " " + g.«whole»() + " " + g.rest());
        System.out.println(g.equals(new «Fraction»(-3, 2)) + " " + g.equals("-3/2") + " " + (g.hashCode() == new «Fraction»(-3, 2).hashCode()));
        System.out.printf("%.5f %s%n", f.value(), new «Fraction»(8, 2));
        try {
            new «Fraction»(1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
«SOURCE»
==== python
import math


class «Fraction»:
    def __init__(self, «num», «den»):
        if «den» == 0:
            raise ZeroDivisionError("zero denominator")
        g = «Fraction».gcd(abs(«num»), abs(«den»))
        sign = -1 if «den» < 0 else 1
        self.«num» = int(sign * «num» / g)
        self.«den» = int(sign * «den» / g)

    @staticmethod
    def gcd(x, y):
        return x if y == 0 else «Fraction».gcd(y, x % y)

    def «plus»(self, o):
        return «Fraction»(self.«num» * o.«den» + o.«num» * self.«den», self.«den» * o.«den»)

    def «whole»(self):
        return int(self.«num» / self.«den»)

    def rest(self):
        return int(math.fmod(self.«num», self.«den»))

    def value(self):
        return self.«num» / self.«den»

    def __eq__(self, o):
        return isinstance(o, «Fraction») and o.«num» == self.«num» and o.«den» == self.«den»

    def __hash__(self):
        return 31 * self.«num» + self.«den»

    def __str__(self):
        return str(self.«num») if self.«den» == 1 else f"{self.«num»}/{self.«den»}"
==== check python
«SOURCE»
f = «Fraction»(«a» * 5, «b»)
g = «Fraction»(6, -4)
print(f, g, f.«plus»(g), f.«whole»(), f.rest(), g.«whole»(), g.rest())
print(
    str(g == «Fraction»(-3, 2)).lower(), str(g == "-3/2").lower(), str(hash(g) == hash(«Fraction»(-3, 2))).lower()
)
print(f"{f.value():.5f} {«Fraction»(8, 2)}")
try:
    «Fraction»(1, 0)
except ZeroDivisionError as e:
    print(e)
