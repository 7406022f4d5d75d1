topics: recursion, Stack array, static counter, char parameters, string.Join on Stack order, interpolation
Move = Move|Hanoi|Solve
n = int 2..3
v1moves = moves|count|steps
v2disk = disk|ring|top
==== csharp
using System;
using System.Collections.Generic;

public class Program
{
    private static int «v1moves»;
    private static readonly Stack<int>[] pegs = { new Stack<int>(), new Stack<int>(), new Stack<int>() };

    private static void «Move»(int n, int from, int to, int via)
    {
        if (n == 0) return;
        «Move»(n - 1, from, via, to);
        int «v2disk» = pegs[from].Pop();
        if (pegs[to].Count > 0 && pegs[to].Peek() < «v2disk»)
            throw new InvalidOperationException("larger on smaller");
        pegs[to].Push(«v2disk»);
        Console.WriteLine($"{++«v1moves»}: {«v2disk»} {(char)('A' + from)}->{(char)('A' + to)}");
        «Move»(n - 1, via, to, from);
    }

    public static void Main()
    {
        for (int d = «n»; d > 0; d--)
            pegs[0].Push(d);
        Console.WriteLine("top first: " + string.Join(" ", pegs[0]));
        «Move»(«n», 0, 2, 1);
        Console.WriteLine(«v1moves» == (1 << «n») - 1);
        Console.WriteLine(string.Join(" ", pegs[2].ToArray()) + "/" + pegs[0].Count);
    }
}
==== python
«v1moves» = 0
pegs = [[], [], []]


def «Move»(n, from_, to, via):
    global «v1moves»
    if n == 0:
        return
    «Move»(n - 1, from_, via, to)
    «v2disk» = pegs[from_].pop()
    if len(pegs[to]) > 0 and pegs[to][-1] < «v2disk»:
        raise RuntimeError("larger on smaller")
    pegs[to].append(«v2disk»)
    «v1moves» += 1
    print(f"{«v1moves»}: {«v2disk»} {chr(ord('A') + from_)}->{chr(ord('A') + to)}")
    «Move»(n - 1, via, to, from_)


def main():
    for d in range(«n», 0, -1):
        pegs[0].append(d)
    print("top first: " + " ".join(str(d) for d in reversed(pegs[0])))
    «Move»(«n», 0, 2, 1)
    print(«v1moves» == (1 << «n») - 1)
    print(f"{' '.join(str(d) for d in reversed(pegs[2]))}/{len(pegs[0])}")


if __name__ == "__main__":
    main()
