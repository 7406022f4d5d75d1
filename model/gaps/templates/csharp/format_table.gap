topics: string.Format, alignment, fixed decimals, leading zeros, hexadecimal, interpolation
Invoice = Invoice|Receipt|Bill
Line = Line|Entry|Item
price = Price|Cost|Rate
words = words 3..3
q = ints 3..3 1..30 distinct
p = floats 3..3 0.5..40.0 2
==== csharp
using System;
using System.Collections.Generic;

struct «Line»
{
    public string Name;
    public int Count;
    public double «price»;

    public double Total => Count * «price»;
}

static class «Invoice»
{
    static void Main()
    {
        string[] names = { «words» };
        int[] counts = { «q» };
        double[] prices = { «p» };
        var lines = new List<«Line»>();
        for (int i = 0; i < names.Length; i++)
        {
            lines.Add(new «Line» { Name = names[i], Count = counts[i], «price» = prices[i] });
        }

        Console.WriteLine(string.Format("{0,-10}|{1,5}|{2,8}", "name", "qty", "sum"));
        Console.WriteLine(new string('-', 25));
        double total = 0;
        int row = 0;
        foreach (var line in lines)
        {
            row++;
            Console.WriteLine("{0,-10}|{1,5}|{2,8:F2}", line.Name, line.Count, line.Total);
            Console.WriteLine($"  #{row:D3} id {row * 255:X} {line.«price»,7:F3}");
            total += line.Total;
        }
        Console.WriteLine($"Total: {total:F2} ({lines.Count} lines)");
    }
}
==== python
from dataclasses import dataclass


@dataclass
class «Line»:
    Name: str = None
    Count: int = 0
    «price»: float = 0.0

    @property
    def Total(self):
        return self.Count * self.«price»


def main():
    names = [«words»]
    counts = [«q»]
    prices = [«p»]
    lines = []
    for i in range(len(names)):
        lines.append(«Line»(Name=names[i], Count=counts[i], «price»=prices[i]))

    print(f"{'name':<10}|{'qty':>5}|{'sum':>8}")
    print("-" * 25)
    total = 0.0
    row = 0
    for line in lines:
        row += 1
        print(f"{line.Name:<10}|{line.Count:>5}|{line.Total:>8.2f}")
        print(f"  #{row:03d} id {row * 255:X} {line.«price»:>7.3f}")
        total += line.Total
    print(f"Total: {total:.2f} ({len(lines)} lines)")


if __name__ == "__main__":
    main()
