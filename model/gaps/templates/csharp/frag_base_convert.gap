topics: number to base, char arithmetic digits, negative numbers, do-while, string prepend, long
ToBase = ToBase|InBase|Digits
n = int -5000..-1
b = int 3..16
v1radix = radix|numBase|b
v2negative = negative|minus|isNeg
v3d = d|digit|rem
==== csharp
static string «ToBase»(long n, int «v1radix»)
{
    if («v1radix» < 2 || «v1radix» > 36)
        throw new ArgumentOutOfRangeException(nameof(«v1radix»));
    bool «v2negative» = n < 0;
    string s = "";
    do
    {
        int «v3d» = (int)Math.Abs(n % «v1radix»);
        s = (char)(«v3d» < 10 ? '0' + «v3d» : 'a' + «v3d» - 10) + s;
        n /= «v1radix»;
    } while (n != 0);
    return «v2negative» ? "-" + s : s;
}
==== python
def «ToBase»(n, «v1radix»):
    if «v1radix» < 2 or «v1radix» > 36:
        raise ValueError("«v1radix»")
    «v2negative» = n < 0
    n = abs(n)
    s = ""
    while True:
        «v3d» = n % «v1radix»
        s = chr(ord("0") + «v3d» if «v3d» < 10 else ord("a") + «v3d» - 10) + s
        n //= «v1radix»
        if n == 0:
            break
    return "-" + s if «v2negative» else s
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«ToBase»(«n», «b») + " " + «ToBase»(0, 2) + " " + «ToBase»(255, 16) + " " + «ToBase»(-35, 36));
        try { «ToBase»(1, 1); }
        catch (ArgumentException) { Console.WriteLine("«v1radix»"); }
    }
}
==== check python
«SOURCE»

print(«ToBase»(«n», «b»), «ToBase»(0, 2), «ToBase»(255, 16), «ToBase»(-35, 36))
try:
    «ToBase»(1, 1)
except ValueError:
    print("«v1radix»")
