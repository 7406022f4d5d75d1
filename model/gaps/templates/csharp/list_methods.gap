topics: List Add Insert RemoveAt Remove RemoveAll Sort Find FindIndex IndexOf Reverse GetRange ForEach
items = items|nums|stock
pick = int 10..20
values = ints 6..7 1..40 distinct
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    static void Show(string what, List<int> «items»)
    {
        Console.WriteLine(what + ": [" + string.Join(", ", «items») + "]");
    }

    static void Main()
    {
        List<int> «items» = new List<int> { «values» };
        «items».Add(«pick»);
        «items».Insert(1, -1);
        Show("insert", «items»);

        «items».RemoveAt(0);
        bool gone = «items».Remove(999);
        Console.WriteLine(gone + " " + «items».Remove(-1));
        int removed = «items».RemoveAll(x => x % 3 == 0);
        Show("removed " + removed, «items»);

        «items».Sort((a, b) => b.CompareTo(a));
        Show("sorted", «items»);
        Console.WriteLine(«items».Find(x => x < «pick») + " " + «items».Find(x => x > 1000));
        Console.WriteLine(«items».FindIndex(x => x > 1000) + " " + «items».IndexOf(«items»[«items».Count - 1]));

        «items».Reverse();
        «items».AddRange(new[] { 7, 7, 8 });
        Show("range", «items».GetRange(1, 2));
        Console.WriteLine(«items».LastIndexOf(7) - «items».IndexOf(7) > 0);
        «items».ForEach(x => Console.Write(x * 2 + " "));
        Console.WriteLine();
        int[] copy = «items».ToArray();
        «items».Clear();
        Console.WriteLine(copy.Length > 0 && «items».Count == 0);
        Console.WriteLine(copy[copy.Length - 1] + " " + «items».Contains(8));
    }
}
==== python
def Show(what, «items»):
    print(f"{what}: [{', '.join(str(x) for x in «items»)}]")


def main():
    «items» = [«values»]
    «items».append(«pick»)
    «items».insert(1, -1)
    Show("insert", «items»)

    «items».pop(0)
    gone = 999 in «items»
    if gone:
        «items».remove(999)
    found = -1 in «items»
    if found:
        «items».remove(-1)
    print(f"{gone} {found}")
    before = len(«items»)
    «items»[:] = [x for x in «items» if x % 3 != 0]
    removed = before - len(«items»)
    Show(f"removed {removed}", «items»)

    «items».sort(reverse=True)
    Show("sorted", «items»)
    print(f"{next((x for x in «items» if x < «pick»), 0)} {next((x for x in «items» if x > 1000), 0)}")
    index = next((i for i, x in enumerate(«items») if x > 1000), -1)
    print(f"{index} {«items».index(«items»[-1])}")

    «items».reverse()
    «items».extend([7, 7, 8])
    Show("range", «items»[1:3])
    print(len(«items») - 1 - «items»[::-1].index(7) - «items».index(7) > 0)
    for x in «items»:
        print(f"{x * 2} ", end="")
    print()
    copy = «items»[:]
    «items».clear()
    print(len(copy) > 0 and len(«items») == 0)
    print(f"{copy[-1]} {8 in «items»}")


if __name__ == "__main__":
    main()
