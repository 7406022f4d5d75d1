topics: checked, OverflowException, byte cast, long to int cast, int.MaxValue, narrowing
Add = SafeAdd|CheckedSum|AddExact
narrow = ToByte|Narrow|LowByte
a = int 200..900
==== csharp
static int «Add»(int a, int b)
{
    return checked(a + b);
}

static string «narrow»(int n)
{
    byte low = (byte)n;
    sbyte signed = (sbyte)n;
    short s = unchecked((short)(n * 1000));
    return low + " " + signed + " " + s;
}
==== python
def «Add»(a, b):
    result = a + b
    if not -(2**31) <= result < 2**31:
        raise OverflowError("Arithmetic operation resulted in an overflow.")
    return result


def «narrow»(n):
    low = n & 0xFF
    signed = (n + 128) % 256 - 128
    s = (n * 1000 + 2**15) % 2**16 - 2**15
    return f"{low} {signed} {s}"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(«Add»(«a», -5));
        try
        {
            Console.WriteLine(«Add»(int.MaxValue, «a»));
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
        foreach (int n in new[] { «a», -«a», 127, 128, 255, 256, -1 })
            Console.WriteLine(«narrow»(n));
    }
}
==== check python
«SOURCE»

print(«Add»(«a», -5))
try:
    print(«Add»(2**31 - 1, «a»))
except OverflowError:
    print("overflow")
for n in [«a», -«a», 127, 128, 255, 256, -1]:
    print(«narrow»(n))
