topics: compound assignment with casts, ??=-like, chained assignment, comma for, prefix and postfix difference
Calc = Calc|Juggle|Trick
a = int 2..9
b = int 3..7
v1slots = slots|cells|arr
v2q = q|quot|z
==== csharp
static string «Calc»(int x, int y)
{
    int a, b, c;
    a = b = x;
    c = a++ + ++b;
    c -= a-- - --b;
    a <<= 2;
    b |= 8;
    int «v2q» = x * y;
    «v2q» /= -4;
    «v2q» %= 5;
    int[] «v1slots» = new int[4];
    int i = 0;
    «v1slots»[i++] = i;
    «v1slots»[i] = i++ * 10;
    «v1slots»[++i] = «v1slots»[i - 1] - 1;
    return a + " " + b + " " + c + " " + «v2q» + " [" + string.Join(",", «v1slots») + "] " + i;
}
==== python
import math


def «Calc»(x, y):
    a = b = x
    b += 1
    c = a + b
    a += 1
    b -= 1
    c -= a - b
    a -= 1
    a <<= 2
    b |= 8
    «v2q» = x * y
    «v2q» = int(«v2q» / -4)
    «v2q» = int(math.fmod(«v2q», 5))
    «v1slots» = [0] * 4
    i = 0
    «v1slots»[i] = i + 1
    i += 1
    «v1slots»[i] = i * 10
    i += 1
    i += 1
    «v1slots»[i] = «v1slots»[i - 1] - 1
    return f"{a} {b} {c} {«v2q»} [{','.join(str(s) for s in «v1slots»)}] {i}"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Calc»(«a», «b»));
        Console.WriteLine(«Calc»(-«a», «b»));
        Console.WriteLine(«Calc»(0, 0));
    }
}
==== check python
«SOURCE»

print(«Calc»(«a», «b»))
print(«Calc»(-«a», «b»))
print(«Calc»(0, 0))
