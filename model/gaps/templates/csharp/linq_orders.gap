topics: LINQ method chains, GroupBy, OrderBy, ThenBy, Sum, Average, ToDictionary, Any, All
Order = Order|Sale|Purchase
Amount = Amount|Value|Cost
n = int 40..60
m = int 5..30
words = words 3..3
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Order»
{
    public string Customer { get; set; }
    public string Product { get; set; }
    public int «Amount» { get; set; }
}

class Program
{
    static void Main()
    {
        string[] products = { «words» };
        var orders = new List<«Order»>
        {
            new «Order» { Customer = "Mia", Product = products[0], «Amount» = «n» },
            new «Order» { Customer = "Ben", Product = products[1], «Amount» = «m» },
            new «Order» { Customer = "Mia", Product = products[2], «Amount» = «m» + 3 },
            new «Order» { Customer = "Zoe", Product = products[0], «Amount» = 70 },
            new «Order» { Customer = "Ben", Product = products[0], «Amount» = «m» },
        };

        foreach (var g in orders.GroupBy(o => o.Customer))
            Console.WriteLine($"{g.Key}: {g.Count()} orders, {g.Sum(o => o.«Amount»)}");

        var sorted = orders.OrderByDescending(o => o.«Amount»).ThenBy(o => o.Customer).ThenBy(o => o.Product, StringComparer.Ordinal);
        foreach (var o in sorted.Take(3))
            Console.WriteLine($"{o.Customer} {o.Product} {o.«Amount»}");

        Console.WriteLine(orders.Average(o => o.«Amount»).ToString("F2"));
        Console.WriteLine(orders.Any(o => o.«Amount» > 60) + " " + orders.All(o => o.«Amount» > 10));
        Console.WriteLine(string.Join(", ", orders.Where(o => o.Customer != "Mia").Select(o => o.Product).Distinct()));

        var best = orders.GroupBy(o => o.Customer).ToDictionary(g => g.Key, g => g.Max(o => o.«Amount»));
        Console.WriteLine(best["Ben"] + " " + best.ContainsKey("Kim"));
        var first = orders.FirstOrDefault(o => o.Customer == "Kim");
        Console.WriteLine(first == null ? "no order" : first.Product);
    }
}
==== python
class «Order»:
    def __init__(self, Customer, Product, «Amount»):
        self.Customer = Customer
        self.Product = Product
        self.«Amount» = «Amount»


def main():
    products = [«words»]
    orders = [
        «Order»(Customer="Mia", Product=products[0], «Amount»=«n»),
        «Order»(Customer="Ben", Product=products[1], «Amount»=«m»),
        «Order»(Customer="Mia", Product=products[2], «Amount»=«m» + 3),
        «Order»(Customer="Zoe", Product=products[0], «Amount»=70),
        «Order»(Customer="Ben", Product=products[0], «Amount»=«m»),
    ]

    groups = {}
    for o in orders:
        groups.setdefault(o.Customer, []).append(o)
    for key, g in groups.items():
        print(f"{key}: {len(g)} orders, {sum(o.«Amount» for o in g)}")

    sorted_ = sorted(orders, key=lambda o: (-o.«Amount», o.Customer, o.Product))
    for o in sorted_[:3]:
        print(f"{o.Customer} {o.Product} {o.«Amount»}")

    print(f"{sum(o.«Amount» for o in orders) / len(orders):.2f}")
    print(f"{any(o.«Amount» > 60 for o in orders)} {all(o.«Amount» > 10 for o in orders)}")
    print(", ".join(dict.fromkeys(o.Product for o in orders if o.Customer != "Mia")))

    best = {key: max(o.«Amount» for o in g) for key, g in groups.items()}
    print(f"{best['Ben']} {'Kim' in best}")
    first = next((o for o in orders if o.Customer == "Kim"), None)
    print("no order" if first is None else first.Product)


if __name__ == "__main__":
    main()
