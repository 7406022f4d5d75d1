topics: struct in array and list, copy from List indexer, modify and store back, class versus struct
S = Slot|Tile|Entry
C = Counter|Meter|Tracker
n = int 2..9
==== csharp
using System;
using System.Collections.Generic;

struct «S»
{
    public int Count;
    public string Label;
}

class «C»
{
    public «S» State;
    public void Bump() { State.Count++; }
}

class Program
{
    static «S» Grown(«S» s, int by)
    {
        s.Count += by;
        s.Label += "!";
        return s;
    }

    static void Main()
    {
        var first = new «S» { Count = «n», Label = "a" };
        var second = Grown(first, 10);
        Console.WriteLine(first.Label + first.Count + " " + second.Label + second.Count);

        var list = new List<«S»> { first, second };
        var temp = list[0];
        temp.Count = 99;
        Console.WriteLine(list[0].Count);
        list[0] = temp;
        Console.WriteLine(list[0].Count + " " + first.Count);

        «S»[] array = { first, second };
        array[1].Count = -1;
        Console.WriteLine(array[1].Count + " " + second.Count);

        var c = new «C» { State = first };
        var d = c;
        d.Bump();
        c.Bump();
        Console.WriteLine(c.State.Count + " " + d.State.Count + " " + first.Count);
        Console.WriteLine(default(«S»).Count + " " + (default(«S»).Label == null));
    }
}
==== python
import copy


class «S»:
    def __init__(self, Count=0, Label=None):
        self.Count = Count
        self.Label = Label


class «C»:
    def __init__(self, State=None):
        self.State = State if State is not None else «S»()

    def Bump(self):
        self.State.Count += 1


def Grown(s, by):
    s = copy.copy(s)
    s.Count += by
    s.Label += "!"
    return s


def main():
    first = «S»(Count=«n», Label="a")
    second = Grown(first, 10)
    print(f"{first.Label}{first.Count} {second.Label}{second.Count}")

    list = [copy.copy(first), copy.copy(second)]
    temp = copy.copy(list[0])
    temp.Count = 99
    print(list[0].Count)
    list[0] = copy.copy(temp)
    print(f"{list[0].Count} {first.Count}")

    array = [copy.copy(first), copy.copy(second)]
    array[1].Count = -1
    print(f"{array[1].Count} {second.Count}")

    c = «C»(State=copy.copy(first))
    d = c
    d.Bump()
    c.Bump()
    print(f"{c.State.Count} {d.State.Count} {first.Count}")
    print(f"{«S»().Count} {«S»().Label is None}")


if __name__ == "__main__":
    main()
