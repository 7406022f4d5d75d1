topics: static fields in the main class, const, static readonly, counters, method overload by arity, readonly arrays
limit = Limit|Cap|Ceiling
total = total|grandTotal|running
n = int 15..40
values = ints 5..6 1..15
==== csharp
using System;

class Program
{
    const int «limit» = «n»;
    static readonly string[] Names = { "low", "mid", "high" };
    static int «total» = 0;
    static int calls;

    static int Level(int x)
    {
        return Level(x, 3);
    }

    static int Level(int x, int levels)
    {
        calls++;
        int level = x * levels / «limit»;
        return level >= levels ? levels - 1 : level;
    }

    static bool Add(int x)
    {
        if («total» + x > «limit»)
            return false;
        «total» += x;
        return true;
    }

    static void Main(string[] args)
    {
        int rejected = 0;
        foreach (int v in new[] { «values» })
        {
            if (!Add(v)) rejected++;
            Console.WriteLine(v + " " + Names[Level(«total»)] + " " + Level(«total», 2));
        }
        Console.WriteLine("total={0} rejected={1} calls={2} left={3}", «total», rejected, calls, «limit» - «total»);
    }
}
==== python
«limit» = «n»
Names = ["low", "mid", "high"]
«total» = 0
calls = 0


def Level(x, levels=3):
    global calls
    calls += 1
    level = x * levels // «limit»
    return levels - 1 if level >= levels else level


def Add(x):
    global «total»
    if «total» + x > «limit»:
        return False
    «total» += x
    return True


def main():
    rejected = 0
    for v in [«values»]:
        if not Add(v):
            rejected += 1
        print(f"{v} {Names[Level(«total»)]} {Level(«total», 2)}")
    print(f"total={«total»} rejected={rejected} calls={calls} left={«limit» - «total»}")


if __name__ == "__main__":
    main()
