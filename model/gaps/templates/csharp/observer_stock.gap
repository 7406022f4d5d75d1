topics: observer pattern, interface list, Unsubscribe while iterating, EventHandler, EventArgs, sender
Ticker = Ticker|Market|Feed
Price = Price|Quote|Level
v = ints 4..6 10..99
n = int 40..60
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class PriceEventArgs : EventArgs
{
    public int Old { get; }
    public int New { get; }
    public int Change => New - Old;

    public PriceEventArgs(int old, int @new)
    {
        Old = old;
        New = @new;
    }
}

public class «Ticker»
{
    private int price;
    public string Symbol { get; }

    public event EventHandler<PriceEventArgs> «Price»Changed;

    public «Ticker»(string symbol, int price)
    {
        Symbol = symbol;
        this.price = price;
    }

    public void Set(int value)
    {
        int old = price;
        price = value;
        if (old != value)
            On«Price»Changed(new PriceEventArgs(old, value));
    }

    protected virtual void On«Price»Changed(PriceEventArgs e)
    {
        «Price»Changed?.Invoke(this, e);
    }
}

class Statistics
{
    private readonly List<int> changes = new List<int>();

    public void Watch(«Ticker» t) => t.«Price»Changed += Record;
    public void Forget(«Ticker» t) => t.«Price»Changed -= Record;

    private void Record(object sender, PriceEventArgs e)
    {
        changes.Add(e.Change);
        var t = («Ticker»)sender;
        Console.WriteLine($"{t.Symbol} {e.Old}->{e.New} ({(e.Change > 0 ? "+" : "")}{e.Change})");
    }

    public string Report()
    {
        if (!changes.Any()) return "no changes";
        int ups = changes.Count(c => c > 0);
        return $"ups {ups}, worst {changes.Min()}, net {changes.Sum()}";
    }
}

class Program
{
    static void Main()
    {
        var t = new «Ticker»("ACME", «n»);
        var stats = new Statistics();
        Console.WriteLine(stats.Report());
        int alarms = 0;
        EventHandler<PriceEventArgs> alarm = (s, e) => alarms += Math.Abs(e.Change) > 20 ? 1 : 0;
        stats.Watch(t);
        t.«Price»Changed += alarm;
        foreach (int v in new[] { «v» })
            t.Set(v);
        stats.Forget(t);
        t.Set(500);
        Console.WriteLine(stats.Report() + ", alarms " + alarms);
    }
}
==== python
class PriceEventArgs:
    def __init__(self, old, new):
        self.Old = old
        self.New = new

    @property
    def Change(self):
        return self.New - self.Old


class «Ticker»:
    def __init__(self, symbol, price):
        self.«Price»Changed = []
        self.Symbol = symbol
        self.price = price

    def Set(self, value):
        old = self.price
        self.price = value
        if old != value:
            self.On«Price»Changed(PriceEventArgs(old, value))

    def On«Price»Changed(self, e):
        for handler in list(self.«Price»Changed):
            handler(self, e)


class Statistics:
    def __init__(self):
        self.changes = []

    def Watch(self, t):
        t.«Price»Changed.append(self.Record)

    def Forget(self, t):
        t.«Price»Changed.remove(self.Record)

    def Record(self, sender, e):
        self.changes.append(e.Change)
        t = sender
        print(f"{t.Symbol} {e.Old}->{e.New} ({'+' if e.Change > 0 else ''}{e.Change})")

    def Report(self):
        if not self.changes:
            return "no changes"
        ups = sum(1 for c in self.changes if c > 0)
        return f"ups {ups}, worst {min(self.changes)}, net {sum(self.changes)}"


def main():
    t = «Ticker»("ACME", «n»)
    stats = Statistics()
    print(stats.Report())
    alarms = 0

    def alarm(s, e):
        nonlocal alarms
        alarms += 1 if abs(e.Change) > 20 else 0

    stats.Watch(t)
    t.«Price»Changed.append(alarm)
    for v in [«v»]:
        t.Set(v)
    stats.Forget(t)
    t.Set(500)
    print(f"{stats.Report()}, alarms {alarms}")


if __name__ == "__main__":
    main()
