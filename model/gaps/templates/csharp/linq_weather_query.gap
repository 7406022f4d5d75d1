topics: LINQ query syntax group into, let, orderby descending, average per group, Max, nested query
Reading = Reading|Sample|Measurement
Value = Value|Degrees|Level
v = ints 6..6 -9..35
words = words 2..2
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Reading»
{
    public string Station { get; set; }
    public int «Value» { get; set; }
}

static class Program
{
    static void Main()
    {
        string[] stations = { «words», "peak" };
        int[] values = { «v» };
        IEnumerable<«Reading»> readings = values.Select((v, i) => new «Reading»
        {
            Station = stations[i % stations.Length],
            «Value» = v
        }).ToList();

        var perStation = from r in readings
                         group r by r.Station into g
                         let mean = g.Average(x => x.«Value»)
                         orderby mean descending, g.Key
                         select new { Name = g.Key, Mean = mean, Max = g.Max(x => x.«Value») };
        foreach (var s in perStation)
            Console.WriteLine("{0,-12}{1,7:F1}{2,5}", s.Name, s.Mean, s.Max);

        var frost = from r in readings
                    where r.«Value» < 5
                    select r.Station.Substring(0, 1) + r.«Value»;
        Console.WriteLine(frost.Any() ? string.Join(" ", frost) : "no frost");

        int above = readings.Count(r => r.«Value» > readings.Average(x => x.«Value»));
        Console.WriteLine($"{above} of {readings.Count()} above average");
    }
}
==== python
class «Reading»:
    def __init__(self, Station=None, «Value»=0):
        self.Station = Station
        self.«Value» = «Value»


def main():
    stations = [«words», "peak"]
    values = [«v»]
    readings = [«Reading»(Station=stations[i % len(stations)], «Value»=v) for i, v in enumerate(values)]

    groups = {}
    for r in readings:
        groups.setdefault(r.Station, []).append(r.«Value»)
    perStation = [(name, sum(g) / len(g), max(g)) for name, g in groups.items()]
    perStation.sort(key=lambda s: (-s[1], s[0]))
    for name, mean, highest in perStation:
        print(f"{name:<12}{mean:>7.1f}{highest:>5}")

    frost = [r.Station[:1] + str(r.«Value») for r in readings if r.«Value» < 5]
    print(" ".join(frost) if frost else "no frost")

    average = sum(r.«Value» for r in readings) / len(readings)
    above = sum(1 for r in readings if r.«Value» > average)
    print(f"{above} of {len(readings)} above average")


if __name__ == "__main__":
    main()
