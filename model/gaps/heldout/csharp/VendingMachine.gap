topics: switch goto case, exceptions with finally, custom exception, ref parameters
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

class OutOfStock : Exception
{
    public char Slot { get; }
    public OutOfStock(char slot) : base("slot " + slot + " is empty") { Slot = slot; }
}

class Machine
{
    readonly SortedDictionary<int, int> coins = new SortedDictionary<int, int> { { 100, 1 }, { 50, 1 }, { 20, 5 }, { 10, 4 } };
    readonly int[] stock = { 2, 0, 1 };
    readonly int[] price = { 130, 90, 210 };
    public static int Served;

    public int Insert(char c, ref int credit)
    {
        switch (c)
        {
            case 'E': credit += 100; coins[100]++; break;
            case 'h': credit += 50; coins[50]++; break;
            case 'D': credit += 20; coins[20]++; goto case 'd';
            case 'd': credit += 10; coins[10]++; break;
            default: return -1;
        }
        return credit;
    }

    public string Buy(char slot, ref int credit)
    {
        int i = slot - 'A';
        try
        {
            if (i < 0 || i >= stock.Length) throw new ArgumentOutOfRangeException("slot", "no slot " + slot);
            if (stock[i] == 0) throw new OutOfStock(slot);
            if (credit < price[i]) return "missing " + (price[i] - credit);
            stock[i]--;
            int change = credit - price[i];
            credit = 0;
            return "change" + Pay(change);
        }
        finally { Served++; }
    }

    string Pay(int amount)
    {
        var sb = new StringBuilder();
        var kinds = new List<int>(coins.Keys);
        kinds.Reverse();
        foreach (int k in kinds)
            for (; amount >= k && coins[k] > 0; amount -= k, coins[k]--)
                sb.Append(' ').Append(k);
        if (amount > 0) sb.Append(" owes ").Append(amount);
        return sb.Length == 0 ? " none" : sb.ToString();
    }
}

class Program
{
    static void Main()
    {
        var m = new Machine();
        int credit = 0;
        foreach (char c in "EDxh") Console.Write(m.Insert(c, ref credit) + (c == 'h' ? "\n" : ","));
        foreach (char slot in "CABAZC")
        {
            try { Console.WriteLine(slot + ": " + m.Buy(slot, ref credit)); }
            catch (OutOfStock e) { Console.WriteLine(e.Message + " " + (int)e.Slot + " " + (char)(e.Slot + 1)); }
            catch (ArgumentException e) when (e.ParamName == "slot") { Console.WriteLine("wrong: " + e.GetType().Name); }
            if (credit == 0) foreach (char c in "EE") m.Insert(c, ref credit);
        }
        Console.WriteLine(credit + " left, served " + Machine.Served);
    }
}
