topics: LINQ ordering, anonymous types, group by, tuples, string interpolation alignment
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class Program
{
    class Team
    {
        private static int next = 1;
        public int Id { get; } = next++;
        public string Name { get; }
        public int Points, For, Against;
        public int Diff { get { return For - Against; } }
        public Team(string name) { Name = name; }
    }

    static (int home, int away) Parse(string score)
    {
        var p = score.Split(':');
        return (int.Parse(p[0]), int.Parse(p[1]));
    }

    public static void Main()
    {
        string[] results =
        {
            "Lynx-Otter 3:1", "Raven-Lynx 2:2", "Otter-Raven 0:4", "Bison-Lynx 1:0",
            "Bison-Otter 2:2", "Raven-Bison 1:1"
        };
        var teams = new Dictionary<string, Team>();
        Func<string, Team> Get = n =>
        {
            Team t;
            if (!teams.TryGetValue(n, out t)) teams[n] = t = new Team(n);
            return t;
        };

        foreach (var r in results)
        {
            var parts = r.Split(' ', '-');
            var (h, a) = Parse(parts[2]);
            Team home = Get(parts[0]), away = Get(parts[1]);
            home.For += h; home.Against += a;
            away.For += a; away.Against += h;
            home.Points += h > a ? 3 : h == a ? 1 : 0;
            away.Points += a > h ? 3 : a == h ? 1 : 0;
        }

        var table = from t in teams.Values
                    orderby t.Points descending, t.Diff descending, t.Name
                    select new { t.Name, t.Points, Diff = t.Diff.ToString("+#;-#;0") };
        int rank = 0;
        foreach (var row in table)
            Console.WriteLine($"{++rank}. {row.Name,-6}{row.Points,3}{row.Diff,4}");
        Console.WriteLine(table.First());

        var groups = teams.Values.GroupBy(t => t.Diff < 0 ? "neg" : "pos")
            .Select(g => g.Key + "=" + string.Join("+", g.Select(t => t.Id)));
        Console.WriteLine(string.Join("; ", groups));
        Console.WriteLine(teams.Values.Average(t => t.Points) + " " + teams.Values.Max(t => t.For) + " " + teams.Values.Any(t => t.Points == 0));
        Console.WriteLine(teams.Values.Aggregate("", (s, t) => t.Name[0] + s) + " " + teams.Values.Select((t, i) => i * t.Points).Sum());
    }
}
