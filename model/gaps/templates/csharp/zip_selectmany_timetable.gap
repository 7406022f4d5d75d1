topics: Zip, SelectMany with result selector, ToLookup iteration, string.Join nested, Enumerable.Range, Last
Lesson = Lesson|Course|Shift
Room = Room|Hall|Place
h = ints 3..3 8..15 distinct
words = words 3..3
==== csharp
using System;
using System.Linq;

class «Lesson»
{
    public string Name, «Room»;
    public int Hour;
}

class Program
{
    static void Main()
    {
        string[] names = { «words» };
        int[] hours = { «h» };
        var rooms = new[] { "R1", "R2" };

        var lessons = names
            .Zip(hours, (n, h) => new { n, h })
            .SelectMany(x => Enumerable.Range(0, 2), (x, k) => new «Lesson»
            {
                Name = x.n + (char)('A' + k),
                Hour = x.h + k,
                «Room» = rooms[(x.h + k) % rooms.Length]
            })
            .ToList();
        Console.WriteLine(lessons.Count + " " + lessons.Last().Name);

        var byRoom = lessons.OrderBy(l => l.Hour).ThenBy(l => l.Name, StringComparer.Ordinal).ToLookup(l => l.«Room»);
        foreach (string room in rooms.Reverse())
        {
            Console.WriteLine(room + " " + string.Join(", ", byRoom[room].Select(l => $"{l.Hour:D2}h {l.Name}")));
        }
        Console.WriteLine(byRoom["R9"].Count() + " " + byRoom.Contains("R9"));

        var clashes = from a in lessons
                      from b in lessons
                      where a.Hour == b.Hour && string.CompareOrdinal(a.Name, b.Name) < 0
                      select a.Name + "/" + b.Name;
        Console.WriteLine("clashes: " + clashes.DefaultIfEmpty("none").Aggregate((a, b) => a + " " + b));
    }
}
==== python
class «Lesson»:
    def __init__(self, Name=None, «Room»=None, Hour=0):
        self.Name = Name
        self.«Room» = «Room»
        self.Hour = Hour


def main():
    names = [«words»]
    hours = [«h»]
    rooms = ["R1", "R2"]

    lessons = [
        «Lesson»(
            Name=n + chr(ord("A") + k),
            Hour=h + k,
            «Room»=rooms[(h + k) % len(rooms)],
        )
        for n, h in zip(names, hours)
        for k in range(2)
    ]
    print(f"{len(lessons)} {lessons[-1].Name}")

    byRoom = {}
    for l in sorted(lessons, key=lambda l: (l.Hour, l.Name)):
        byRoom.setdefault(l.«Room», []).append(l)
    for room in reversed(rooms):
        print(f"{room} {', '.join(f'{l.Hour:02d}h {l.Name}' for l in byRoom.get(room, []))}")
    print(f"{len(byRoom.get('R9', []))} {'R9' in byRoom}")

    clashes = [f"{a.Name}/{b.Name}" for a in lessons for b in lessons if a.Hour == b.Hour and a.Name < b.Name]
    print("clashes: " + " ".join(clashes or ["none"]))


if __name__ == "__main__":
    main()
