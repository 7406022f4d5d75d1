topics: HashSet UnionWith IntersectWith ExceptWith IsSubsetOf, SortedSet, Min, Max, Add returns bool
a = ints 4..6 1..12
b = ints 4..6 5..16
tags = words 3..4
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class SetDemo
{
    static string Show(IEnumerable<int> set)
    {
        return "{" + string.Join(" ", set.OrderBy(x => x)) + "}";
    }

    static void Main()
    {
        var left = new HashSet<int> { «a» };
        var right = new HashSet<int>(new[] { «b» });

        var both = new HashSet<int>(left);
        both.IntersectWith(right);
        var all = new HashSet<int>(left);
        all.UnionWith(right);
        var only = new HashSet<int>(left);
        only.ExceptWith(right);
        var diff = new HashSet<int>(left);
        diff.SymmetricExceptWith(right);

        Console.WriteLine(Show(both) + Show(all) + Show(only) + Show(diff));
        Console.WriteLine(both.IsSubsetOf(left) + " " + left.IsSupersetOf(all) + " " + left.Overlaps(right));
        Console.WriteLine(left.Add(99) + " " + left.Add(99) + " " + left.Remove(100) + " " + left.Contains(99));
        Console.WriteLine(left.SetEquals(right));

        var sorted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string t in new[] { «tags», "zoo", "ant" })
        {
            if (!sorted.Add(t))
                Console.WriteLine("twice: " + t);
        }
        Console.WriteLine(sorted.Min + ".." + sorted.Max + " " + sorted.Count);
        foreach (string t in sorted.Reverse())
            Console.Write(t + " ");
        Console.WriteLine();
    }
}
==== python
def Show(set):
    return "{" + " ".join(str(x) for x in sorted(set)) + "}"


def main():
    left = {«a»}
    right = set([«b»])

    both = left & right
    all = left | right
    only = left - right
    diff = left ^ right

    print(Show(both) + Show(all) + Show(only) + Show(diff))
    print(f"{both <= left} {left >= all} {not left.isdisjoint(right)}")
    added = 99 not in left
    left.add(99)
    again = 99 not in left
    left.add(99)
    removed = 100 in left
    left.discard(100)
    print(f"{added} {again} {removed} {99 in left}")
    print(left == right)

    tags = set()
    for t in [«tags», "zoo", "ant"]:
        if t in tags:
            print(f"twice: {t}")
        tags.add(t)
    print(f"{min(tags)}..{max(tags)} {len(tags)}")
    for t in sorted(tags, reverse=True):
        print(f"{t} ", end="")
    print()


if __name__ == "__main__":
    main()
