topics: LINQ deferred execution, ToList, Select with index, Zip, Aggregate, TakeWhile, SkipWhile, generators
nums = nums|data|source
big = big|query|filtered
values = ints 4..5 1..20
n = int 5..12
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Program
{
    static void Main()
    {
        var «nums» = new List<int> { «values» };
        int limit = «n»;
        IEnumerable<int> «big» = «nums».Where(x => x > limit);
        List<int> frozen = «big».ToList();
        «nums».Add(100);
        limit = 3;
        Console.WriteLine("now " + «big».Count() + ", then " + frozen.Count);

        var indexed = «nums».Select((x, i) => i + ":" + x);
        Console.WriteLine(string.Join(" ", indexed));
        Console.WriteLine(«nums».Aggregate((a, b) => a * 2 - b));
        Console.WriteLine(«nums».Aggregate("", (s, x) => s + (char)('a' + x % 26)));

        var letters = new[] { "p", "q", "r" };
        foreach (var z in letters.Zip(«nums», (l, x) => l + x))
            Console.Write(z + ",");
        Console.WriteLine();

        var sorted = «nums».OrderBy(x => x % 10).ThenByDescending(x => x).ToArray();
        Console.WriteLine(string.Join(" ", sorted.TakeWhile(x => x % 10 < 5)));
        Console.WriteLine(string.Join(" ", sorted.SkipWhile(x => x % 10 < 5)));
        Console.WriteLine(Enumerable.Repeat("ab", 3).Concat(letters).Last());
        Console.WriteLine(Enumerable.Range(3, 4).Except(«nums»).Union(new[] { 3, 4 }).Sum());
    }
}
==== python
from functools import reduce
from itertools import dropwhile, takewhile


def main():
    «nums» = [«values»]
    limit = «n»

    def «big»():
        return (x for x in «nums» if x > limit)

    frozen = list(«big»())
    «nums».append(100)
    limit = 3
    print(f"now {len(list(«big»()))}, then {len(frozen)}")

    indexed = [f"{i}:{x}" for i, x in enumerate(«nums»)]
    print(" ".join(indexed))
    print(reduce(lambda a, b: a * 2 - b, «nums»))
    print(reduce(lambda s, x: s + chr(ord("a") + x % 26), «nums», ""))

    letters = ["p", "q", "r"]
    for z in [f"{letter}{x}" for letter, x in zip(letters, «nums»)]:
        print(f"{z},", end="")
    print()

    sorted_ = sorted(«nums», key=lambda x: (x % 10, -x))
    print(" ".join(str(x) for x in takewhile(lambda x: x % 10 < 5, sorted_)))
    print(" ".join(str(x) for x in dropwhile(lambda x: x % 10 < 5, sorted_)))
    print((["ab"] * 3 + letters)[-1])
    print(sum({x for x in range(3, 7) if x not in «nums»} | {3, 4}))


if __name__ == "__main__":
    main()
