topics: Queue simulation, structs in List modified by copy, foreach semantics, ternary assignment chains
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

struct Customer
{
    public int Arrive, Items;
    public string Mood;
    public int Served { get; set; }

    public Customer(int a, int i) : this() { Arrive = a; Items = i; Mood = i > 9 ? "slow" : "ok"; }
    public void Finish(int t) { Served = t; Mood += "!"; }
    public int Wait { get { return Served - Arrive; } }
}

class Till
{
    public readonly Queue<Customer> Line = new Queue<Customer>();
    public readonly bool Express;
    int busyUntil;

    public Till(bool express) { Express = express; }
    public int Load => Line.Sum(c => c.Items) + (Express ? 3 : 0);

    public bool Tick(int now, IList<Customer> done)
    {
        if (Line.Count == 0 || now < busyUntil) return Line.Count > 0;
        Customer c = Line.Dequeue();
        busyUntil = now + 1 + c.Items / (Express ? 4 : 3);
        c.Finish(busyUntil);
        done.Add(c);
        return true;
    }
}

class Program
{
    static void Main()
    {
        var tills = new[] { new Till(false), new Till(true), new Till(false) };
        int[] items = { 12, 3, 7, 1, 15, 5, 5, 2, 20, 4 };
        var done = new List<Customer>();
        int now = 0, next = 0;
        bool active;
        do
        {
            active = next < items.Length;
            if (active && now % 2 == 0)
            {
                var c = new Customer(now, items[next++]);
                var pick = tills.Where(t => !t.Express || c.Items <= 5).OrderBy(t => t.Load).First();
                pick.Line.Enqueue(c);
            }
            foreach (var t in tills) active |= t.Tick(now, done);
            now++;
        } while (active);

        Console.WriteLine(now + " " + string.Join(",", done.Select(c => c.Items + c.Mood[0].ToString() + c.Wait)));
        Customer first = done[0], copy = first;
        copy.Items = 99;
        copy.Finish(-1);
        Console.WriteLine(first.Items + first.Mood + " " + copy.Items + copy.Mood + " " + done[0].Served + " " + copy.Wait % 2);
        for (int i = 0; i < done.Count; i++) { var c = done[i]; c.Items = 0; if (i % 4 == 0) done[i] = c; }
        done.ForEach(c => c.Items += 1000);
        Console.WriteLine(string.Join(" ", done.Select(c => c.Items)) + " = " + done.Sum(c => c.Items));
        var arr = done.ToArray();
        arr[1].Items *= -3;
        arr[2].Finish(1);
        Console.WriteLine(arr[1].Items + " " + done[1].Items + " " + arr[2].Mood + done[2].Mood + " " + arr[1].Items / 4 + " " + arr[1].Items % 4 + " " + done.Average(c => c.Wait).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));
    }
}
