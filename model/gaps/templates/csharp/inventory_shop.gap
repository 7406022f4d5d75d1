topics: inventory, Dictionary of objects, validated property, ArgumentException message, interpolation, Remove
Item = Item|Product|Article
Stock = Stock|Warehouse|Inventory
Qty = Quantity|Qty|Units
words = words 3..3
q = ints 3..3 2..15
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class «Item»
{
    private int _quantity;

    public string Name { get; }
    public double Price { get; set; }

    public int «Qty»
    {
        get { return _quantity; }
        set
        {
            if (value < 0)
                throw new ArgumentException($"{Name}: quantity {value} is negative");
            _quantity = value;
        }
    }

    public double Total => Price * «Qty»;
    public bool IsLow => «Qty» < 5;

    public «Item»(string name, double price, int quantity = 0)
    {
        Name = name;
        Price = price;
        «Qty» = quantity;
    }
}

public class «Stock»
{
    private readonly Dictionary<string, «Item»> _items = new Dictionary<string, «Item»>();

    public int Count => _items.Count;

    public «Item» this[string name]
    {
        get
        {
            if (!_items.ContainsKey(name))
                throw new KeyNotFoundException($"unknown item '{name}'");
            return _items[name];
        }
    }

    public «Stock» Add(«Item» item)
    {
        if (_items.TryGetValue(item.Name, out «Item» old))
            old.«Qty» += item.«Qty»;
        else
            _items[item.Name] = item;
        return this;
    }

    public void Sell(string name, int n)
    {
        this[name].«Qty» -= n;
        if (this[name].«Qty» == 0)
            _items.Remove(name);
    }

    public double Worth() => _items.Values.Sum(i => i.Total);
}

public static class Program
{
    public static void Main()
    {
        string[] names = { «words» };
        int[] amounts = { «q» };
        var stock = new «Stock»();
        for (int i = 0; i < names.Length; i++)
            stock.Add(new «Item»(names[i], 1.25 * (i + 1), amounts[i]));
        stock.Add(new «Item»(names[0], 5, 2)).Add(new «Item»("nail", 0.1));

        Console.WriteLine($"{stock.Count} items worth {stock.Worth():F2}");
        foreach (var n in names)
            Console.WriteLine($"{n,-12}{stock[n].«Qty»,4} {(stock[n].IsLow ? "low" : "ok")}");
        stock.Sell(names[1], amounts[1]);
        Console.WriteLine(stock.Count);
        try
        {
            stock.Sell(names[2], 100);
        }
        catch (ArgumentException ex)
        {
            Console.WriteLine("error: " + ex.Message);
        }
        try
        {
            stock.Sell("unicorn", 1);
        }
        catch (KeyNotFoundException ex)
        {
            Console.WriteLine("error: " + ex.Message);
        }
    }
}
==== python
class «Item»:
    def __init__(self, name, price, quantity=0):
        self._quantity = 0
        self.Name = name
        self.Price = price
        self.«Qty» = quantity

    @property
    def «Qty»(self):
        return self._quantity

    @«Qty».setter
    def «Qty»(self, value):
        if value < 0:
            raise ValueError(f"{self.Name}: quantity {value} is negative")
        self._quantity = value

    @property
    def Total(self):
        return self.Price * self.«Qty»

    @property
    def IsLow(self):
        return self.«Qty» < 5


class «Stock»:
    def __init__(self):
        self._items = {}

    @property
    def Count(self):
        return len(self._items)

    def __getitem__(self, name):
        if name not in self._items:
            raise KeyError(f"unknown item '{name}'")
        return self._items[name]

    def Add(self, item):
        old = self._items.get(item.Name)
        if old is not None:
            old.«Qty» += item.«Qty»
        else:
            self._items[item.Name] = item
        return self

    def Sell(self, name, n):
        self[name].«Qty» -= n
        if self[name].«Qty» == 0:
            del self._items[name]

    def Worth(self):
        return sum(i.Total for i in self._items.values())


def main():
    names = [«words»]
    amounts = [«q»]
    stock = «Stock»()
    for i in range(len(names)):
        stock.Add(«Item»(names[i], 1.25 * (i + 1), amounts[i]))
    stock.Add(«Item»(names[0], 5, 2)).Add(«Item»("nail", 0.1))

    print(f"{stock.Count} items worth {stock.Worth():.2f}")
    for n in names:
        print(f"{n:<12}{stock[n].«Qty»:>4} {'low' if stock[n].IsLow else 'ok'}")
    stock.Sell(names[1], amounts[1])
    print(stock.Count)
    try:
        stock.Sell(names[2], 100)
    except ValueError as ex:
        print(f"error: {ex}")
    try:
        stock.Sell("unicorn", 1)
    except KeyError as ex:
        print(f"error: {ex.args[0]}")


if __name__ == "__main__":
    main()
