topics: checked block, OverflowException, int.MaxValue, byte increment wrap, long conversion, unchecked wrap
Meter = Odometer|Meter|Gauge
n = int 3..90
==== csharp
using System;

class «Meter»
{
    private byte low;
    private int high = int.MaxValue - 2;

    public byte Low { get { return low; } }

    public void Tick(int times)
    {
        for (int i = 0; i < times; i++)
            low++;              // wraps at 256
    }

    public int Grow(int by)
    {
        checked
        {
            high += by;
        }
        return high;
    }

    public static int Wrapped(int a, int b)
    {
        unchecked { return a * b; }
    }
}

class Program
{
    static void Main()
    {
        var m = new «Meter»();
        m.Tick(250);
        Console.WriteLine(m.Low);
        m.Tick(«n»);
        Console.WriteLine(m.Low);
        Console.WriteLine(m.Grow(2));
        try
        {
            m.Grow(1);
        }
        catch (OverflowException)
        {
            Console.WriteLine("full");
        }
        Console.WriteLine(m.Grow(-«n»));
        Console.WriteLine(«Meter».Wrapped(123456, «n» * 1000));
        long wide = 123456L * («n» * 1000);
        Console.WriteLine(wide + " " + (int)wide + " " + (short)wide);
        int max = int.MaxValue;
        Console.WriteLine(max + 1);
        Console.WriteLine((uint)max + 1);
    }
}
==== python
class «Meter»:
    def __init__(self):
        self.low = 0
        self.high = 2**31 - 1 - 2

    @property
    def Low(self):
        return self.low

    def Tick(self, times):
        for _ in range(times):
            self.low = (self.low + 1) & 0xFF  # wraps at 256

    def Grow(self, by):
        result = self.high + by
        if not -(2**31) <= result < 2**31:
            raise OverflowError("Arithmetic operation resulted in an overflow.")
        self.high = result
        return self.high

    @staticmethod
    def Wrapped(a, b):
        return (a * b + 2**31) % 2**32 - 2**31


def main():
    m = «Meter»()
    m.Tick(250)
    print(m.Low)
    m.Tick(«n»)
    print(m.Low)
    print(m.Grow(2))
    try:
        m.Grow(1)
    except OverflowError:
        print("full")
    print(m.Grow(-«n»))
    print(«Meter».Wrapped(123456, «n» * 1000))
    wide = 123456 * («n» * 1000)
    print(f"{wide} {(wide + 2**31) % 2**32 - 2**31} {(wide + 2**15) % 2**16 - 2**15}")
    max = 2**31 - 1
    print((max + 1 + 2**31) % 2**32 - 2**31)
    print((max + 1) & 0xFFFFFFFF)


if __name__ == "__main__":
    main()
