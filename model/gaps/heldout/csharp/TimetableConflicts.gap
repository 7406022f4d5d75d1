topics: TimeSpan-like struct, operator overloads, LINQ pairs, labels in loops with goto
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

struct Clock : IComparable<Clock>
{
    private readonly int minutes;
    private Clock(int m) { minutes = m; }

    public static Clock Parse(string s)
    {
        int colon = s.IndexOf(':');
        return new Clock(int.Parse(s.Substring(0, colon)) * 60 + int.Parse(s.Substring(colon + 1)));
    }

    public static int operator -(Clock a, Clock b) => a.minutes - b.minutes;
    public static Clock operator +(Clock a, int m) => new Clock(((a.minutes + m) % 1440 + 1440) % 1440);
    public static bool operator <(Clock a, Clock b) => a.minutes < b.minutes;
    public static bool operator >(Clock a, Clock b) => b < a;
    public static implicit operator Clock(string s) => Parse(s);
    public static explicit operator int(Clock c) => c.minutes;
    public int CompareTo(Clock o) => minutes.CompareTo(o.minutes);
    public override string ToString() => $"{minutes / 60:D2}:{minutes % 60:D2}";
}

class Lesson
{
    public string Name, Room;
    public Clock From, To;
    public bool Overlaps(Lesson o) => From < o.To && o.From < To;
}

class Program
{
    static Lesson L(string name, string room, Clock from, int length = 45)
        => new Lesson { Name = name, Room = room, From = from, To = from + length };

    static void Main()
    {
        var plan = new List<Lesson>
        {
            L("math", "R1", "8:00"), L("art", "R2", "8:30", 90), L(room: "R1", name: "bio", from: "8:40"),
            L("gym", "H", "10:00"), L("choir", "R2", "9:55", length: 30)
        };
        var clashes = from a in plan
                      from b in plan
                      where string.CompareOrdinal(a.Name, b.Name) < 0 && a.Room == b.Room && a.Overlaps(b)
                      let shared = (a.To < b.To ? a.To : b.To) - (a.From > b.From ? a.From : b.From)
                      select a.Name + "/" + b.Name + " " + shared + "min";
        foreach (var c in clashes) Console.WriteLine(c);

        for (int i = 0; i < plan.Count; i++)
            for (int j = i + 1; j < plan.Count; j++)
                if (plan[i].To.CompareTo(plan[j].From) == -1)
                {
                    Console.WriteLine("first gap " + plan[i].Name + "-" + plan[j].Name + " " + (plan[j].From - plan[i].To));
                    goto found;
                }
        Console.WriteLine("no gap");
    found:
        Clock late = "23:50";
        Console.WriteLine(late + 25 + " " + (late + -1440 * 2 - "0:10") + " " + (int)(late + 10) + " " + plan.Max(l => l.To));
        Console.WriteLine(string.Join(" ", plan.OrderByDescending(l => l.To).ThenBy(l => l.Name).Select(l => l.Name)));
    }
}
