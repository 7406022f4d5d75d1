topics: object initialiser, collection initialiser with Add, computed property, LINQ Sum with condition, null-coalescing, ToString override
Cart = Cart|Basket|Bag
Line = Line|Row|Entry
n = int 2..6
p = float 1.1..9.9 1
==== csharp
public class «Line»
{
    public string Name { get; set; } = "?";
    public int Count { get; set; } = 1;
    public double Price { get; set; }
    public string Note { get; set; }

    public double Sum => Count * Price;
    public override string ToString() => $"{Count} x {Name} = {Sum:F2}{(Note == null ? "" : " (" + Note + ")")}";
}

public class «Cart»
{
    public List<«Line»> Lines { get; } = new List<«Line»>();
    public string Owner { get; set; }

    public double Total => Lines.Sum(l => l.Sum);
    public bool IsEmpty => !Lines.Any();
    public string Title => (Owner ?? "guest") + ": " + Total.ToString("F2");
}
==== python
class «Line»:
    def __init__(self, Name="?", Count=1, Price=0.0, Note=None):
        self.Name = Name
        self.Count = Count
        self.Price = Price
        self.Note = Note

    @property
    def Sum(self):
        return self.Count * self.Price

    def __str__(self):
        return f"{self.Count} x {self.Name} = {self.Sum:.2f}{'' if self.Note is None else f' ({self.Note})'}"


class «Cart»:
    def __init__(self, Owner=None):
        self.Lines = []
        self.Owner = Owner

    @property
    def Total(self):
        return sum(l.Sum for l in self.Lines)

    @property
    def IsEmpty(self):
        return not self.Lines

    @property
    def Title(self):
        return f"{self.Owner if self.Owner is not None else 'guest'}: {self.Total:.2f}"
==== check csharp
using System;
using System.Collections.Generic;
using System.Linq;
«SOURCE»
class P
{
    static void Main()
    {
        var c = new «Cart» { Lines = { new «Line» { Name = "pen", Count = «n», Price = «p» }, new «Line» { Price = 2, Note = "gift" } } };
        foreach (var l in c.Lines) Console.WriteLine(l);
        Console.WriteLine(c.Title + " " + c.IsEmpty);
        Console.WriteLine(new «Cart» { Owner = "Eve" }.Title + " " + new «Cart»().IsEmpty);
    }
}
==== check python
«SOURCE»

c = «Cart»()
c.Lines.extend([«Line»(Name="pen", Count=«n», Price=«p»), «Line»(Price=2, Note="gift")])
for l in c.Lines:
    print(l)
print(c.Title, c.IsEmpty)
print(«Cart»(Owner="Eve").Title, «Cart»().IsEmpty)
