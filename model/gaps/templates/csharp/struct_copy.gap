topics: struct value semantics, copy on assignment, class reference, arrays of structs
Point = Point|Cell|Pos
Holder = Box|Holder|Frame
x = int 1..9
y = int 10..30
==== csharp
using System;

struct «Point»
{
    public int X;
    public int Y;

    public «Point»(int x, int y)
    {
        X = x;
        Y = y;
    }

    public void Move(int dx, int dy)
    {
        X += dx;
        Y += dy;
    }

    public override string ToString()
    {
        return "(" + X + ", " + Y + ")";
    }
}

class «Holder»
{
    public «Point» At;
}

class Program
{
    static void Shift(«Point» p)
    {
        p.Move(100, 100);
        Console.WriteLine("inside " + p);
    }

    static void Main()
    {
        var a = new «Point»(«x», «y»);
        var b = a;          // a copy
        b.X = 50;
        Console.WriteLine(a + " " + b);

        Shift(a);
        Console.WriteLine("after " + a);

        var h1 = new «Holder» { At = a };
        var h2 = h1;        // the same object
        h2.At.Y = -1;
        a.Move(1, 1);
        Console.WriteLine(h1.At + " " + h2.At + " " + a);

        «Point»[] all = new «Point»[3];
        all[0] = a;
        all[1] = all[0];
        all[1].X++;
        foreach (var p in all)
            Console.Write(p + ";");
        Console.WriteLine();
    }
}
==== python
import copy


class «Point»:
    def __init__(self, x=0, y=0):
        self.X = x
        self.Y = y

    def Move(self, dx, dy):
        self.X += dx
        self.Y += dy

    def __str__(self):
        return f"({self.X}, {self.Y})"


class «Holder»:
    def __init__(self, At=None):
        self.At = At if At is not None else «Point»()


def Shift(p):
    p = copy.copy(p)
    p.Move(100, 100)
    print(f"inside {p}")


def main():
    a = «Point»(«x», «y»)
    b = copy.copy(a)  # a copy
    b.X = 50
    print(f"{a} {b}")

    Shift(a)
    print(f"after {a}")

    h1 = «Holder»(At=copy.copy(a))
    h2 = h1  # the same object
    h2.At.Y = -1
    a.Move(1, 1)
    print(f"{h1.At} {h2.At} {a}")

    all = [«Point»() for _ in range(3)]
    all[0] = copy.copy(a)
    all[1] = copy.copy(all[0])
    all[1].X += 1
    for p in all:
        print(f"{p};", end="")
    print()


if __name__ == "__main__":
    main()
