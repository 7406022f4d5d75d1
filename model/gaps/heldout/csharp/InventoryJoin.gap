topics: LINQ join, let, into, Distinct, set operations, Zip, ToLookup
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

class Part { public int Id; public string Name; public decimal Price; public string[] Tags = new string[0]; }
class Stock { public int PartId { get; set; } public string Bin { get; set; } public int Qty { get; set; } }

class Program
{
    static readonly List<Part> parts = new List<Part>
    {
        new Part { Id = 7, Name = "gear", Price = 12.5m, Tags = new[] { "metal", "round" } },
        new Part { Id = 3, Name = "belt", Price = 4.25m, Tags = new[] { "rubber" } },
        new Part { Id = 9, Name = "bolt", Price = 0.2m, Tags = new[] { "metal", "small" } },
        new Part { Id = 5, Name = "cap", Price = 1m }
    };

    static readonly Stock[] stock =
    {
        new Stock { PartId = 9, Bin = "B2", Qty = 500 }, new Stock { PartId = 7, Bin = "A1", Qty = 6 },
        new Stock { PartId = 9, Bin = "A1", Qty = 120 }, new Stock { PartId = 3, Bin = "C4", Qty = 0 },
        new Stock { PartId = 42, Bin = "Z9", Qty = 1 }
    };

    static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var joined = from s in stock
                     join p in parts on s.PartId equals p.Id
                     let worth = s.Qty * p.Price
                     where worth > 0
                     orderby s.Bin, worth descending
                     select $"{s.Bin}:{p.Name}={worth}";
        Console.WriteLine(string.Join(" ", joined));

        var totals = from p in parts
                     join s in stock on p.Id equals s.PartId into bins
                     orderby bins.Sum(b => b.Qty) descending, p.Id
                     select new { p.Name, Count = bins.Count(), Total = bins.Sum(b => b.Qty), First = bins.Select(b => b.Bin).DefaultIfEmpty("none").First() };
        foreach (var t in totals) Console.WriteLine($"{t.Name,6}|{t.Count}|{t.Total:D4}|{t.First}");

        var tags = parts.SelectMany(p => p.Tags, (p, t) => new { t, p.Name }).ToLookup(x => x.t, x => x.Name);
        Console.WriteLine(string.Join("; ", tags.Where(g => g.Count() > 1).Select(g => g.Key + "(" + string.Join("+", g) + ")")) + " " + tags["none"].Count());

        var known = parts.Select(p => p.Id);
        var stored = stock.Select(s => s.PartId);
        Console.WriteLine(string.Join(",", stored.Distinct()) + " | " + string.Join(",", stored.Except(known)) + " | " + string.Join(",", known.Union(stored).Reverse()) + " | " + known.Intersect(stored).Count());
        Console.WriteLine(string.Join(" ", parts.Zip(stock.Skip(1), (p, s) => p.Name[0] + s.Bin)) + " " + parts.TakeWhile(p => p.Price > 1).Count() + " " + parts.SkipWhile(p => p.Id != 9).First().Name);
        Console.WriteLine(parts.Sum(p => p.Price) + " " + parts.Average(p => p.Price) + " " + parts.Min(p => p.Name) + " " + parts.ToDictionary(p => p.Id)[3].Name + " " + parts.FirstOrDefault(p => p.Id == 1)?.Name + "!");
        Console.WriteLine(string.Join(",", Enumerable.Range(-3, 7).Select(n => n % 3)) + " " + Enumerable.Repeat("ab", 3).Aggregate((x, y) => y + x.ToUpper()) + " " + new[] { 4, 2 }.SequenceEqual(new List<int> { 4, 2 }));
    }
}
