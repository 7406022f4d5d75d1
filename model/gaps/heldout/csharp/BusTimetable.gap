topics: SortedList, string parsing, iterator with state, TimeSpan arithmetic and formats
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Line
{
    public string Id;
    public TimeSpan First, Last;
    public int Every;

    public IEnumerable<TimeSpan> Departures(TimeSpan from)
    {
        for (var t = First; t <= Last; t += TimeSpan.FromMinutes(Every + (t.Hours >= 9 ? 5 : 0)))
        {
            if (t < from) continue;
            yield return t;
        }
    }
}

class Program
{
    static TimeSpan At(string s)
    {
        var p = s.Split('h');
        return new TimeSpan(int.Parse(p[0]), p[1] == "" ? 0 : int.Parse(p[1]), 0);
    }

    static void Main()
    {
        var lines = "12 7h30 10h 25;N1 23h10 25h05 40;4 8h 9h 15".Split(';').Select(l => l.Split(' ')).Select(f => new Line
        {
            Id = f[0], First = At(f[1]), Last = At(f[2]), Every = int.Parse(f[3])
        }).ToArray();

        var board = new SortedList<TimeSpan, string>();
        foreach (var l in lines)
            foreach (var t in l.Departures(At("8h10")).Take(3))
                if (board.ContainsKey(t)) board[t] += "+" + l.Id; else board.Add(t, l.Id);
        Console.WriteLine(string.Join(" ", board.Select(kv => kv.Key.ToString(@"hh\:mm") + "=" + kv.Value)));
        Console.WriteLine(board.Keys[2] + " " + board.Values[board.Count - 1] + " " + board.IndexOfKey(At("9h")) + " " + board.IndexOfKey(At("1h1")));

        TimeSpan wait = board.Keys.Zip(board.Keys.Skip(1), (a, b) => b - a).Max();
        Console.WriteLine(wait + " " + wait.TotalMinutes + " " + (At("0h30") - At("2h")).Minutes + " " + (At("0h30") - At("2h")) + " " + new TimeSpan(-90 * TimeSpan.TicksPerMinute).Hours);
        Console.WriteLine(At("25h05") + " " + At("25h05").Hours + " " + At("25h05").Days + " " + (int)At("25h05").TotalHours + " " + At("2h").CompareTo(At("1h")) + " " + At("49h").TotalDays.ToString("F3", System.Globalization.CultureInfo.InvariantCulture));
        board.RemoveAt(0);
        board.Remove(At("8h30"));
        int key = 0;
        foreach (var kv in board) key = key * 31 % 1009 - (int)kv.Key.TotalMinutes;
        Console.WriteLine(board.Count + " " + key + " " + key % 10 + " " + lines[1].Departures(TimeSpan.Zero).Count() + " " + lines[0].Departures(At("11h")).Any());
    }
}
