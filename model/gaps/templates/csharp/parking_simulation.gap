topics: simulation, List of structs, nullable, integer ceiling division, Queue, TimeSpan-like minutes, const
Lot = ParkingLot|Garage|Harbour
plate = plate|tag|code
rate = int 2..5
size = int 2..3
words = words 4..4
==== csharp
using System;
using System.Collections.Generic;

class «Lot»
{
    const int RatePerHour = «rate»;
    private readonly string[] spots;
    private readonly Dictionary<string, int> entered = new Dictionary<string, int>();
    private readonly Queue<string> waiting = new Queue<string>();

    public int Earned { get; private set; }

    public «Lot»(int size) { spots = new string[size]; }

    private int FreeSpot()
    {
        for (int i = 0; i < spots.Length; i++)
            if (spots[i] == null) return i;
        return -1;
    }

    public int? Enter(string «plate», int minute)
    {
        int spot = FreeSpot();
        if (spot < 0)
        {
            waiting.Enqueue(«plate»);
            return null;
        }
        spots[spot] = «plate»;
        entered[«plate»] = minute;
        return spot;
    }

    public int Leave(string «plate», int minute)
    {
        int spot = Array.IndexOf(spots, «plate»);
        if (spot == -1)
            throw new KeyNotFoundException(«plate» + " is not here");
        int minutes = minute - entered[«plate»];
        int fee = (minutes + 59) / 60 * RatePerHour;
        Earned += fee;
        spots[spot] = null;
        entered.Remove(«plate»);
        if (waiting.Count > 0)
            Enter(waiting.Dequeue(), minute);
        return fee;
    }

    public string Map() => string.Join("|", Array.ConvertAll(spots, s => s ?? "-"));
}

class Program
{
    static string Clock(int minute) => $"{minute / 60:D2}:{minute % 60:00}";

    static void Main()
    {
        string[] cars = { «words» };
        var lot = new «Lot»(«size»);
        int now = 8 * 60 + 5;
        for (int i = 0; i < cars.Length; i++, now += 25)
        {
            cars[i] += i;
            int? spot = lot.Enter(cars[i], now);
            Console.WriteLine($"{Clock(now)} {cars[i]} {(spot.HasValue ? "spot " + spot.Value : "waits")}");
        }
        Console.WriteLine(lot.Map());
        Console.WriteLine("fee " + lot.Leave(cars[1], now));
        Console.WriteLine(lot.Map());
        now += 200;
        Console.WriteLine("fee " + lot.Leave(cars[2], now) + " total " + lot.Earned);
        try
        {
            lot.Leave("ghost", now);
        }
        catch (KeyNotFoundException e)
        {
            Console.WriteLine(Clock(now) + " " + e.Message);
        }
    }
}
==== python
from collections import deque


class «Lot»:
    RatePerHour = «rate»

    def __init__(self, size):
        self.spots = [None] * size
        self.entered = {}
        self.waiting = deque()
        self.Earned = 0

    def FreeSpot(self):
        for i in range(len(self.spots)):
            if self.spots[i] is None:
                return i
        return -1

    def Enter(self, «plate», minute):
        spot = self.FreeSpot()
        if spot < 0:
            self.waiting.append(«plate»)
            return None
        self.spots[spot] = «plate»
        self.entered[«plate»] = minute
        return spot

    def Leave(self, «plate», minute):
        spot = self.spots.index(«plate») if «plate» in self.spots else -1
        if spot == -1:
            raise KeyError(f"{«plate»} is not here")
        minutes = minute - self.entered[«plate»]
        fee = (minutes + 59) // 60 * «Lot».RatePerHour
        self.Earned += fee
        self.spots[spot] = None
        self.entered.pop(«plate», None)
        if self.waiting:
            self.Enter(self.waiting.popleft(), minute)
        return fee

    def Map(self):
        return "|".join(s if s is not None else "-" for s in self.spots)


def Clock(minute):
    return f"{minute // 60:02d}:{minute % 60:02d}"


def main():
    cars = [«words»]
    lot = «Lot»(«size»)
    now = 8 * 60 + 5
    for i in range(len(cars)):
        cars[i] += str(i)
        spot = lot.Enter(cars[i], now)
        print(f"{Clock(now)} {cars[i]} {f'spot {spot}' if spot is not None else 'waits'}")
        now += 25
    print(lot.Map())
    print(f"fee {lot.Leave(cars[1], now)}")
    print(lot.Map())
    now += 200
    print(f"fee {lot.Leave(cars[2], now)} total {lot.Earned}")
    try:
        lot.Leave("ghost", now)
    except KeyError as e:
        print(f"{Clock(now)} {e.args[0]}")


if __name__ == "__main__":
    main()
