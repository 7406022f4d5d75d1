topics: Dictionary increment, OrderByDescending ThenBy, rank with ties, string padding, Sum, indexer default
Board = Leaderboard|Ranking|ScoreTable
Award = Award|Score|AddPoints
p = ints 6..6 1..9
words = words 3..3
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class «Board»
{
    readonly Dictionary<string, int> points = new Dictionary<string, int>();

    public int this[string name] => points.TryGetValue(name, out int p) ? p : 0;

    public int «Award»(string name, int n = 1)
    {
        if (!points.ContainsKey(name))
            points[name] = 0;
        return points[name] += n;
    }

    public IEnumerable<string> Table()
    {
        int rank = 0, position = 0;
        int? last = null;
        foreach (var entry in points.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            position++;
            if (entry.Value != last)
                rank = position;
            last = entry.Value;
            yield return $"{rank}. {entry.Key.PadRight(10, '.')}{entry.Value,4}";
        }
    }

    public string Leader => points.Count == 0 ? "nobody" : points.Aggregate((a, b) => b.Value > a.Value ? b : a).Key;
}

public class Program
{
    public static void Main()
    {
        var board = new «Board»();
        Console.WriteLine(board.Leader);
        string[] names = { «words» };
        int turn = 0;
        foreach (int p in new[] { «p» })
        {
            string who = names[turn++ % names.Length];
            Console.WriteLine(who + " has " + board.«Award»(who, p));
        }
        board.«Award»("guest");
        board.«Award»("zed");
        foreach (string row in board.Table())
            Console.WriteLine(row);
        Console.WriteLine(board.Leader + " " + board["guest"] + board["unknown"]);
    }
}
==== python
class «Board»:
    def __init__(self):
        self.points = {}

    def __getitem__(self, name):
        return self.points.get(name, 0)

    def «Award»(self, name, n=1):
        if name not in self.points:
            self.points[name] = 0
        self.points[name] += n
        return self.points[name]

    def Table(self):
        rank = 0
        position = 0
        last = None
        for key, value in sorted(self.points.items(), key=lambda e: (-e[1], e[0])):
            position += 1
            if value != last:
                rank = position
            last = value
            yield f"{rank}. {key.ljust(10, '.')}{value:>4}"

    @property
    def Leader(self):
        return "nobody" if len(self.points) == 0 else max(self.points, key=self.points.get)


def main():
    board = «Board»()
    print(board.Leader)
    names = [«words»]
    turn = 0
    for p in [«p»]:
        who = names[turn % len(names)]
        turn += 1
        print(f"{who} has {board.«Award»(who, p)}")
    board.«Award»("guest")
    board.«Award»("zed")
    for row in board.Table():
        print(row)
    print(f"{board.Leader} {board['guest']}{board['unknown']}")


if __name__ == "__main__":
    main()
