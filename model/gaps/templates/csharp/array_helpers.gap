topics: Array.Sort, Array.Reverse, Array.IndexOf, Array.FindAll, Array.ConvertAll, Array.Copy, Clone, aliasing, default values
data = data|nums|arr
values = ints 5..7 -20..60
==== csharp
using System;

class Program
{
    static void Print(string name, int[] a)
    {
        Console.WriteLine(name.PadRight(8) + "[" + string.Join(", ", a) + "]");
    }

    static void Main()
    {
        int[] «data» = { «values» };
        int[] alias = «data»;
        int[] copy = (int[])«data».Clone();
        Array.Sort(«data»);
        Print("sorted", «data»);
        Print("alias", alias);
        Print("copy", copy);
        Console.WriteLine(ReferenceEquals(«data», alias) + " " + (copy == «data»));

        Array.Reverse(copy, 1, 3);
        Print("reversed", copy);
        int[] big = new int[4];
        Array.Copy(«data», 1, big, 0, 2);
        Print("part", big);
        Array.Clear(«data», 0, 2);
        Print("cleared", alias);

        int[] positive = Array.FindAll(copy, x => x > 0);
        string[] texts = Array.ConvertAll(positive, x => "<" + x + ">");
        Console.WriteLine(string.Concat(texts));
        Console.WriteLine(Array.IndexOf(copy, copy[2]) <= 2);
        Console.WriteLine(Array.Exists(copy, x => x > 59) || Array.TrueForAll(copy, x => x < 60));

        bool[] flags = new bool[2];
        string[] names = new string[2];
        Console.WriteLine(flags[0] + " " + (names[1] == null) + " [" + string.Join("|", names) + "]");
    }
}
==== python
def Print(name, a):
    print(f"{name.ljust(8)}[{', '.join(str(x) for x in a)}]")


def main():
    «data» = [«values»]
    alias = «data»
    copy = «data»[:]
    «data».sort()
    Print("sorted", «data»)
    Print("alias", alias)
    Print("copy", copy)
    print(f"{«data» is alias} {copy is «data»}")

    copy[1:4] = copy[1:4][::-1]
    Print("reversed", copy)
    big = [0] * 4
    big[0:2] = «data»[1:3]
    Print("part", big)
    «data»[0:2] = [0, 0]
    Print("cleared", alias)

    positive = [x for x in copy if x > 0]
    texts = [f"<{x}>" for x in positive]
    print("".join(texts))
    print(copy.index(copy[2]) <= 2)
    print(any(x > 59 for x in copy) or all(x < 60 for x in copy))

    flags = [False] * 2
    names = [None] * 2
    print(f"{flags[0]} {names[1] is None} [{'|'.join(n or '' for n in names)}]")


if __name__ == "__main__":
    main()
