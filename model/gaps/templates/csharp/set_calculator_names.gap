topics: Python builtin names as identifiers, list, str, len, sum, type, print, id, filter, static methods with Python names
print = print|filter|format
list = list|dict|set
values = ints 4..6 1..30
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    static string type(object id)
    {
        return id is int ? "int" : id is string ? "str" : "other";
    }

    static void «print»(string str, List<int> «list»)
    {
        int len = «list».Count, sum = 0, max = «list»[0];
        foreach (int next in «list»)
        {
            sum += next;
            max = next > max ? next : max;
        }
        Console.WriteLine("{0}: len {1} sum {2} max {3} {4}", str, len, sum, max, type(sum) + type(str) + type(«list»));
    }

    static void Main()
    {
        var «list» = new List<int> { «values» };
        «print»("all", «list»);
        int range = «list».Count / 2;
        bool except = range > 2, and = !except;
        «list».RemoveRange(0, range);
        «print»("half", «list»);
        Console.WriteLine(range + " " + except + " " + (and || except));
    }
}
==== python
def type(id):
    return "int" if isinstance(id, int) else "str" if isinstance(id, str) else "other"


def «print»_(str, «list»):
    len_ = len(«list»)
    sum = 0
    max = «list»[0]
    for next in «list»:
        sum += next
        max = next if next > max else max
    print(f"{str}: len {len_} sum {sum} max {max} {type(sum) + type(str) + type(«list»)}")


def main():
    «list» = [«values»]
    «print»_("all", «list»)
    range = len(«list») // 2
    except_ = range > 2
    and_ = not except_
    del «list»[:range]
    «print»_("half", «list»)
    print(f"{range} {except_} {and_ or except_}")


if __name__ == "__main__":
    main()
