topics: interfaces, explicit interface implementation, is pattern, as cast, polymorphic list
Bird = Duck|Robot|Amphibian
Fly = Fly|Glide|Lift
n = int 2..9
==== csharp
using System;
using System.Collections.Generic;

interface IFlyer { string «Fly»(int height); }
interface ISwimmer { string Swim(); int Depth { get; } }
interface INamed { string Name { get; } }

class «Bird» : IFlyer, ISwimmer, INamed
{
    public string Name { get; }
    public int Depth { get; private set; } = «n»;

    public «Bird»(string name) { Name = name; }

    public string «Fly»(int height) => Name + " at " + height + "m";

    public string Swim()
    {
        return Name + " swims at -" + Depth--;
    }

    public static bool IsDeep(ISwimmer s) => s.Depth > 5;
}

class Fish : ISwimmer
{
    int ISwimmer.Depth => 50;
    string ISwimmer.Swim() => "fish";
}

class Program
{
    static string Inspect(object o)
    {
        if (o == null) return "null";
        if (o is int k && k > 3) return "big int " + k;
        if (o is int) return "int";
        if (o is string s) return "text " + s.Length;
        var flyer = o as IFlyer;
        string up = flyer != null ? flyer.«Fly»(10) : "no flyer";
        return up + ", " + (o is ISwimmer sw ? sw.Swim() : "dry");
    }

    static void Main()
    {
        var all = new List<object> { new «Bird»("Ada"), new Fish(), 3, «n», "text", null, 2.5 };
        foreach (object o in all)
            Console.WriteLine(Inspect(o));
        ISwimmer f = (ISwimmer)all[1];
        Console.WriteLine(f.Depth + " " + «Bird».IsDeep(f));
        Console.WriteLine(((«Bird»)all[0]).Depth);
        try
        {
            var wrong = (string)all[1];
            Console.WriteLine(wrong);
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("bad cast");
        }
    }
}
==== python
from abc import ABC, abstractmethod


class IFlyer(ABC):
    @abstractmethod
    def «Fly»(self, height):
        pass


class ISwimmer(ABC):
    @abstractmethod
    def Swim(self):
        pass


class INamed(ABC):
    pass


class «Bird»(IFlyer, ISwimmer, INamed):
    def __init__(self, name):
        self.Name = name
        self.Depth = «n»

    def «Fly»(self, height):
        return f"{self.Name} at {height}m"

    def Swim(self):
        depth = self.Depth
        self.Depth -= 1
        return f"{self.Name} swims at -{depth}"

    @staticmethod
    def IsDeep(s):
        return s.Depth > 5


class Fish(ISwimmer):
    @property
    def Depth(self):
        return 50

    def Swim(self):
        return "fish"


def Inspect(o):
    if o is None:
        return "null"
    if isinstance(o, int) and o > 3:
        return f"big int {o}"
    if isinstance(o, int):
        return "int"
    if isinstance(o, str):
        return f"text {len(o)}"
    flyer = o if isinstance(o, IFlyer) else None
    up = flyer.«Fly»(10) if flyer is not None else "no flyer"
    return f"{up}, {o.Swim() if isinstance(o, ISwimmer) else 'dry'}"


def main():
    all = [«Bird»("Ada"), Fish(), 3, «n», "text", None, 2.5]
    for o in all:
        print(Inspect(o))
    f = all[1]
    print(f"{f.Depth} {«Bird».IsDeep(f)}")
    print(all[0].Depth)
    try:
        if not isinstance(all[1], str):
            raise TypeError("bad cast")
        wrong = all[1]
        print(wrong)
    except TypeError:
        print("bad cast")


if __name__ == "__main__":
    main()
