topics: event with Action, += lambda and -= method, ?.Invoke, private set, threshold
Counter = Counter|Clicker|Tally
Reached = Reached|LimitHit|Full
limit = int 2..4
==== csharp
public class «Counter»
{
    public event Action<int> «Reached»;
    public int Value { get; private set; }
    public int Limit { get; set; } = «limit»;

    public void Increment(int by = 1)
    {
        Value += by;
        while (Value >= Limit)
        {
            «Reached»?.Invoke(Value);
            Value -= Limit;
        }
    }
}
==== python
class «Counter»:
    def __init__(self, Limit=«limit»):
        self.«Reached» = []
        self.Value = 0
        self.Limit = Limit

    def Increment(self, by=1):
        self.Value += by
        while self.Value >= self.Limit:
            for handler in list(self.«Reached»):
                handler(self.Value)
            self.Value -= self.Limit
==== check csharp
using System;
«SOURCE»
class P
{
    static void Say(int v) { Console.WriteLine("reached with " + v); }
    static void Main()
    {
        var c = new «Counter»();
        c.Increment(10);
        c.«Reached» += Say;
        c.Increment(7);
        c.«Reached» -= Say;
        c.Increment(5);
        var d = new «Counter» { Limit = 6 };
        d.«Reached» += Say;
        d.Increment(6);
        Console.WriteLine(c.Value + " " + d.Value);
    }
}
==== check python
«SOURCE»


def Say(v):
    print(f"reached with {v}")


c = «Counter»()
c.Increment(10)
c.«Reached».append(Say)
c.Increment(7)
c.«Reached».remove(Say)
c.Increment(5)
d = «Counter»(Limit=6)
d.«Reached».append(Say)
d.Increment(6)
print(c.Value, d.Value)
