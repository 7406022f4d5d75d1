topics: Dictionary of lists of delegates, generics with typeof, interfaces with explicit implementation, is/as
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

interface IMessage { int Priority { get; } }
interface IAudit { string Text(); }

class Order : IMessage, IAudit
{
    static int last = 500;
    public int No = last += 10;
    public double Total;
    int IMessage.Priority { get { return Total > 99.5 ? 2 : 1; } }
    string IAudit.Text() { return "order " + No; }
    public string Text() { return "#" + No; }
}

class Alarm : IMessage
{
    public string Where;
    public virtual int Priority => 5 + Where.Length % 3;
}

class Fire : Alarm { public override int Priority { get { return base.Priority * 10; } } }

class Bus
{
    private readonly Dictionary<Type, List<Action<IMessage>>> handlers = new Dictionary<Type, List<Action<IMessage>>>();
    public int Dropped;

    public Bus On<T>(Action<T> h) where T : IMessage
    {
        List<Action<IMessage>> list;
        if (!handlers.TryGetValue(typeof(T), out list)) handlers[typeof(T)] = list = new List<Action<IMessage>>();
        list.Add(m => h((T)m));
        return this;
    }

    public void Send(params IMessage[] batch)
    {
        foreach (var m in batch.OrderByDescending(b => b.Priority))
        {
            int n = 0;
            for (var t = m.GetType(); t != typeof(object); t = t.BaseType)
                if (handlers.ContainsKey(t)) { foreach (var h in handlers[t]) { h(m); n++; } }
            if (n == 0) Dropped++;
        }
    }
}

class Program
{
    static void Main()
    {
        var log = new List<string>();
        int money = 0;
        var bus = new Bus();
        bus.On<Order>(o => money += (int)o.Total)
           .On<Order>(o => log.Add(o.Text() + "/" + ((IAudit)o).Text()))
           .On<Fire>(f => log.Add("FIRE " + f.Where))
           .On((Alarm a) => log.Add("alarm " + a.Where + a.Priority));
        bus.Send(new Order { Total = 99.9 }, new Alarm { Where = "gate" }, new Order { Total = 20.75 }, new Fire { Where = "roof" });
        Console.WriteLine(string.Join("; ", log));
        log.Clear();
        var quiet = new Bus();
        quiet.Send(new Fire { Where = "x" }, new Order());
        quiet.On<Fire>(f => log.Add(f.Where.ToUpper() + f.Priority)).Send(new Alarm { Where = "yy" }, new Fire { Where = "zzz" });
        Console.WriteLine(money + " " + quiet.Dropped + " " + string.Join(",", log) + " " + new Order().No);
        object[] things = { new Order(), new Fire { Where = "" }, "text", 7, 7L, null };
        foreach (var t in things)
        {
            var a = t as IAudit;
            Console.Write((t is IMessage ? "M" : "-") + (a?.Text() ?? (t is Alarm ? "alarm" : t is int ? "int" : t == null ? "null" : t.GetType().Name)) + (t == things[things.Length - 1] ? "\n" : " "));
        }
    }
}
