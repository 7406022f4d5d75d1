topics: LINQ query syntax, join, group by, orderby, let, anonymous types
Student = Student|Pupil|Trainee
Grade = Grade|Mark|Points
words = words 3..3
a = int 50..70
b = int 71..99
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Student»
{
    public int Id;
    public string Name;
    public int ClassId;
}

class Program
{
    static void Main()
    {
        string[] classes = { «words» };
        var students = new[]
        {
            new «Student» { Id = 1, Name = "Nora", ClassId = 0 },
            new «Student» { Id = 2, Name = "Ali", ClassId = 2 },
            new «Student» { Id = 3, Name = "Tom", ClassId = 0 },
        };
        var grades = new List<Tuple<int, int>>
        {
            Tuple.Create(1, «a»), Tuple.Create(2, «b»), Tuple.Create(3, 40), Tuple.Create(1, «b»), Tuple.Create(9, 1)
        };

        var rows = from s in students
                   join g in grades on s.Id equals g.Item1
                   where g.Item2 >= 50
                   orderby g.Item2 descending, s.Name
                   select new { s.Name, «Grade» = g.Item2 };
        foreach (var row in rows)
            Console.WriteLine(row.Name + " " + row.«Grade»);

        var groups = from s in students
                     group s.Name by classes[s.ClassId] into c
                     orderby c.Count() descending
                     select c;
        foreach (var c in groups)
            Console.WriteLine(c.Key + ": " + string.Join("+", c));

        var long_ = from s in students
                    let size = s.Name.Length
                    where size > 3
                    select s.Name + "/" + size;
        Console.WriteLine(string.Join(" ", long_));

        int pairs = (from x in Enumerable.Range(1, 5)
                     from y in Enumerable.Range(x, 3)
                     where (x + y) % 2 == 1
                     select x * y).Sum();
        Console.WriteLine(pairs);
    }
}
==== python
class «Student»:
    def __init__(self, Id=0, Name=None, ClassId=0):
        self.Id = Id
        self.Name = Name
        self.ClassId = ClassId


def main():
    classes = [«words»]
    students = [
        «Student»(Id=1, Name="Nora", ClassId=0),
        «Student»(Id=2, Name="Ali", ClassId=2),
        «Student»(Id=3, Name="Tom", ClassId=0),
    ]
    grades = [(1, «a»), (2, «b»), (3, 40), (1, «b»), (9, 1)]

    rows = [(s.Name, g[1]) for s in students for g in grades if s.Id == g[0] and g[1] >= 50]
    rows.sort(key=lambda row: (-row[1], row[0]))
    for name, grade in rows:
        print(f"{name} {grade}")

    groups = {}
    for s in students:
        groups.setdefault(classes[s.ClassId], []).append(s.Name)
    for key, c in sorted(groups.items(), key=lambda item: len(item[1]), reverse=True):
        print(f"{key}: {'+'.join(c)}")

    long_ = [f"{s.Name}/{len(s.Name)}" for s in students if len(s.Name) > 3]
    print(" ".join(long_))

    pairs = sum(x * y for x in range(1, 6) for y in range(x, x + 3) if (x + y) % 2 == 1)
    print(pairs)


if __name__ == "__main__":
    main()
