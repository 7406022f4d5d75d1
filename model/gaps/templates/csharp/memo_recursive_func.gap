topics: recursive Func, lambda with block body, memoisation with Dictionary, long, recursion, Func recursion, captured variables
Ways = CountWays|Ways|Paths
memo = memo|cache|known
n = int 20..60
k = int 2..4
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    static long «Ways»(int n, int maxStep)
    {
        var «memo» = new Dictionary<int, long>();
        int calls = 0;

        Func<int, long> Go = null;
        Go = left =>
        {
            calls++;
            if (left < 0) return 0;
            if (left == 0) return 1;
            if («memo».TryGetValue(left, out long stored))
                return stored;
            long total = 0;
            for (int s = 1; s <= maxStep; s++)
                total += Go(left - s);
            return «memo»[left] = total;
        };

        long result = Go(n);
        Console.WriteLine("calls " + calls + ", stored " + «memo».Count);
        return result;
    }

    static int Collatz(int n)
    {
        Func<int, int> Step = x => x % 2 == 0 ? x / 2 : 3 * x + 1;
        int count = 0;
        while (n != 1)
        {
            n = Step(n);
            count++;
        }
        return count;
    }

    static void Main()
    {
        Console.WriteLine(«Ways»(«n», «k»));
        Console.WriteLine(«Ways»(0, «k»));
        Console.WriteLine(Collatz(«n»));

        Func<int, int> fact = null;
        fact = x => x <= 1 ? 1 : x * fact(x - 1);
        Console.WriteLine(fact(10));
    }
}
==== python
def «Ways»(n, maxStep):
    «memo» = {}
    calls = 0

    def Go(left):
        nonlocal calls
        calls += 1
        if left < 0:
            return 0
        if left == 0:
            return 1
        if left in «memo»:
            return «memo»[left]
        total = 0
        for s in range(1, maxStep + 1):
            total += Go(left - s)
        «memo»[left] = total
        return total

    result = Go(n)
    print(f"calls {calls}, stored {len(«memo»)}")
    return result


def Collatz(n):
    def Step(x):
        return x // 2 if x % 2 == 0 else 3 * x + 1

    count = 0
    while n != 1:
        n = Step(n)
        count += 1
    return count


def main():
    print(«Ways»(«n», «k»))
    print(«Ways»(0, «k»))
    print(Collatz(«n»))

    def fact(x):
        return 1 if x <= 1 else x * fact(x - 1)

    print(fact(10))


if __name__ == "__main__":
    main()
