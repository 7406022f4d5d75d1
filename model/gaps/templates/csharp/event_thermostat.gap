topics: events, +=, -=, ?.Invoke, delegate, Action, lambda capture
Sensor = Sensor|Thermometer|Gauge
Changed = Changed|Updated|ValueChanged
limit = int 20..30
temps = ints 5..6 15..40
==== csharp
using System;

public delegate void Reading(string name, int value);

public class «Sensor»
{
    private readonly string name;
    private int current;

    public event Reading «Changed»;
    public event Action<int> Alarm;

    public «Sensor»(string name)
    {
        this.name = name;
    }

    public int Value
    {
        get { return current; }
        set
        {
            if (value == current)
                return;
            current = value;
            «Changed»?.Invoke(name, current);
            if (current > «limit» && Alarm != null)
                Alarm(current - «limit»);
        }
    }
}

public class Program
{
    static int calls = 0;

    static void Log(string name, int value)
    {
        calls++;
        Console.WriteLine(name + " -> " + value);
    }

    public static void Main()
    {
        var s = new «Sensor»("kitchen");
        int worst = 0;
        s.Value = 1;
        s.«Changed» += Log;
        s.Alarm += over => { if (over > worst) worst = over; };
        s.Alarm += over => Console.WriteLine("  too high by " + over);
        foreach (int t in new int[] { «temps» })
        {
            s.Value = t;
            s.Value = t;
        }
        s.«Changed» -= Log;
        s.Value = 99;
        Console.WriteLine("worst " + worst + ", calls " + calls);
    }
}
==== python
class «Sensor»:
    def __init__(self, name):
        self.name = name
        self.current = 0
        self.«Changed» = []
        self.Alarm = []

    @property
    def Value(self):
        return self.current

    @Value.setter
    def Value(self, value):
        if value == self.current:
            return
        self.current = value
        for handler in list(self.«Changed»):
            handler(self.name, self.current)
        if self.current > «limit»:
            for handler in list(self.Alarm):
                handler(self.current - «limit»)


calls = 0


def Log(name, value):
    global calls
    calls += 1
    print(f"{name} -> {value}")


def main():
    s = «Sensor»("kitchen")
    worst = 0

    def keep_worst(over):
        nonlocal worst
        if over > worst:
            worst = over

    s.Value = 1
    s.«Changed».append(Log)
    s.Alarm.append(keep_worst)
    s.Alarm.append(lambda over: print(f"  too high by {over}"))
    for t in [«temps»]:
        s.Value = t
        s.Value = t
    s.«Changed».remove(Log)
    s.Value = 99
    print(f"worst {worst}, calls {calls}")


if __name__ == "__main__":
    main()
