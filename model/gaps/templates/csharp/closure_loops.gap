topics: closures in loops, captured variable, Func, Action, foreach capture, delegates
make = MakeActions|Build|Collect
list = list|acts|jobs
words = words 3..3
==== csharp
using System;
using System.Collections.Generic;

class Closures
{
    static List<Func<int>> «make»(int n)
    {
        var «list» = new List<Func<int>>();
        for (int i = 0; i < n; i++)
        {
            int copy = i * 10;
            «list».Add(() => i);       // all see the last i
            «list».Add(() => copy);
        }
        return «list»;
    }

    static Func<int> Counter(int start, int step)
    {
        int value = start;
        return () =>
        {
            int old = value;
            value += step;
            return old;
        };
    }

    static void Main()
    {
        foreach (var f in «make»(3))
            Console.Write(f() + " ");
        Console.WriteLine();

        var printers = new List<Action>();
        foreach (string w in new[] { «words» })
            printers.Add(() => Console.Write(w + ";"));
        printers.ForEach(p => p());
        Console.WriteLine();

        var a = Counter(5, 2);
        var b = Counter(0, -1);
        Console.WriteLine(a() + " " + a() + " " + b() + " " + b() + " " + a());

        Func<int, Func<int, int>> add = x => y => x + y;
        Console.WriteLine(add(3)(4));
    }
}
==== python
def «make»(n):
    «list» = []
    i = 0
    while i < n:
        copy = i * 10
        «list».append(lambda: i)  # all see the last i
        «list».append(lambda copy=copy: copy)
        i += 1
    return «list»


def Counter(start, step):
    value = start

    def next_value():
        nonlocal value
        old = value
        value += step
        return old

    return next_value


def main():
    for f in «make»(3):
        print(f"{f()} ", end="")
    print()

    printers = []
    for w in [«words»]:
        printers.append(lambda w=w: print(w + ";", end=""))
    for p in printers:
        p()
    print()

    a = Counter(5, 2)
    b = Counter(0, -1)
    print(f"{a()} {a()} {b()} {b()} {a()}")

    add = lambda x: lambda y: x + y
    print(add(3)(4))


if __name__ == "__main__":
    main()
