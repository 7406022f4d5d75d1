topics: ternary with strings, remainder, string concatenation with null, foreach over split, lambda array
Fizz = Fizz|Say|Tag
a = int 2..4
b = int 5..7
n = int 12..18
==== csharp
using System;
using System.Linq;

class Program
{
    static string «Fizz»(int i)
    {
        string s = null;
        s += i % «a» == 0 ? "Fizz" : null;
        s += i % «b» == 0 ? "Buzz" : "";
        return s == "" ? i.ToString() : s;
    }

    static void Main()
    {
        Console.WriteLine(string.Join(" ", Enumerable.Range(1, «n»).Select(«Fizz»)));
        for (int i = -«b»; i <= 0; i += «a»)
            Console.Write(i % «b» + ":" + «Fizz»(i) + (i < 0 ? ", " : "\n"));
        Console.WriteLine();
        var tests = new Func<int, bool>[] { x => x > 0, x => x % 2 != 0, x => (x & 4) == 4 };
        foreach (int v in new[] { -3, «b», 12 })
            Console.WriteLine(v + " " + string.Join("", tests.Select(t => t(v) ? 1 : 0)) + " " + tests.Count(t => t(v)));
    }
}
==== python
import math


def «Fizz»(i):
    s = ""
    s += "Fizz" if i % «a» == 0 else ""
    s += "Buzz" if i % «b» == 0 else ""
    return str(i) if s == "" else s


def main():
    print(" ".join(«Fizz»(i) for i in range(1, «n» + 1)))
    for i in range(-«b», 1, «a»):
        print(f"{int(math.fmod(i, «b»))}:{«Fizz»(i)}", end=", " if i < 0 else "\n")
    print()
    tests = [lambda x: x > 0, lambda x: x % 2 != 0, lambda x: (x & 4) == 4]
    for v in [-3, «b», 12]:
        print(f"{v} {''.join('1' if t(v) else '0' for t in tests)} {sum(1 for t in tests if t(v))}")


if __name__ == "__main__":
    main()
