topics: long arithmetic, modular exponentiation, shifts, bit test, uint wrap, power loop
Pow = PowMod|ModPow|Power
a = int 2..30
e = int 5..60
m = int 50..9999
v1result = result|answer|acc
v2modulus = modulus|mod|m
v3exponent = exponent|exp|power
==== csharp
static long «Pow»(long value, int «v3exponent», long «v2modulus»)
{
    long «v1result» = 1 % «v2modulus»;
    value %= «v2modulus»;
    if (value < 0) value += «v2modulus»;
    while («v3exponent» > 0)
    {
        if ((«v3exponent» & 1) == 1)
            «v1result» = «v1result» * value % «v2modulus»;
        value = value * value % «v2modulus»;
        «v3exponent» >>= 1;
    }
    return «v1result»;
}

static uint PowWrap(uint value, int «v3exponent»)
{
    uint r = 1;
    for (; «v3exponent» > 0; «v3exponent»--)
        r *= value;
    return r;
}
==== python
def «Pow»(value, «v3exponent», «v2modulus»):
    «v1result» = 1 % «v2modulus»
    value %= «v2modulus»
    while «v3exponent» > 0:
        if («v3exponent» & 1) == 1:
            «v1result» = «v1result» * value % «v2modulus»
        value = value * value % «v2modulus»
        «v3exponent» >>= 1
    return «v1result»


def PowWrap(value, «v3exponent»):
    r = 1
    while «v3exponent» > 0:
        r = (r * value) & 0xFFFFFFFF
        «v3exponent» -= 1
    return r
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Pow»(«a», «e», «m») + " " + «Pow»(-«a», 3, «m») + " " + «Pow»(5, 0, 1));
        Console.WriteLine(PowWrap(«a», «e») + " " + PowWrap(3, 25));
    }
}
==== check python
«SOURCE»

print(«Pow»(«a», «e», «m»), «Pow»(-«a», 3, «m»), «Pow»(5, 0, 1))
print(PowWrap(«a», «e»), PowWrap(3, 25))
