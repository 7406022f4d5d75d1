topics: nullable int, ??, ?., default, HasValue
Person = Person|Member|Customer
age = Age|Score|Level
words = words 2..2
n = int 18..70
fallback = int 0..9
==== csharp
using System;

class «Person»
{
    public string Name { get; set; }
    public int? «age» { get; set; }
    public «Person» Boss { get; set; }
}

class Program
{
    static string Describe(«Person» p)
    {
        string boss = p?.Boss?.Name ?? "nobody";
        int points = p?.«age» ?? «fallback»;
        int? next = p?.«age» + 1;
        return (p?.Name ?? "none") + " " + points + " " + next.HasValue + " " + boss + " " + (boss.Length > 5 ? "long" : "short");
    }

    static void Main()
    {
        string[] names = { «words» };
        var a = new «Person» { Name = names[0], «age» = «n» };
        var b = new «Person» { Name = names[1], Boss = a };
        Console.WriteLine(Describe(a));
        Console.WriteLine(Describe(b));
        Console.WriteLine(Describe(null));
        Console.WriteLine(b.«age» == null);
        Console.WriteLine(a.«age» > 10 && !(b.«age» > 10));
        if (b.«age» is int known)
            Console.WriteLine("known " + known);
        else
            Console.WriteLine("unknown");
        Console.WriteLine(b.«age».GetValueOrDefault() + 1);
    }
}
==== python
class «Person»:
    def __init__(self, Name=None, «age»=None, Boss=None):
        self.Name = Name
        self.«age» = «age»
        self.Boss = Boss


def Describe(p):
    boss = p.Boss.Name if p is not None and p.Boss is not None and p.Boss.Name is not None else "nobody"
    points = p.«age» if p is not None and p.«age» is not None else «fallback»
    next = p.«age» + 1 if p is not None and p.«age» is not None else None
    name = p.Name if p is not None and p.Name is not None else "none"
    return f"{name} {points} {next is not None} {boss} {'long' if len(boss) > 5 else 'short'}"


def main():
    names = [«words»]
    a = «Person»(Name=names[0], «age»=«n»)
    b = «Person»(Name=names[1], Boss=a)
    print(Describe(a))
    print(Describe(b))
    print(Describe(None))
    print(b.«age» is None)
    print(a.«age» is not None and a.«age» > 10 and not (b.«age» is not None and b.«age» > 10))
    if b.«age» is not None:
        known = b.«age»
        print(f"known {known}")
    else:
        print("unknown")
    print((b.«age» if b.«age» is not None else 0) + 1)


if __name__ == "__main__":
    main()
