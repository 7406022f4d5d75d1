topics: ToLookup, SelectMany, ThenByDescending, Single, Min, Count with predicate, null-conditional
Book = Book|Volume|Record
Year = Year|Edition|Pages
y = ints 4..4 1900..2020 distinct
words = words 4..4
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class «Book»
{
    public string Title { get; }
    public int «Year» { get; }
    public List<string> Tags { get; } = new List<string>();

    public «Book»(string title, int year, params string[] tags)
    {
        Title = title;
        «Year» = year;
        Tags.AddRange(tags);
    }
}

public class Program
{
    public static void Main(string[] args)
    {
        int[] years = { «y» };
        string[] titles = { «words» };
        var books = new List<«Book»>
        {
            new «Book»(titles[0] + "s", years[0], "old", "red"),
            new «Book»("The " + titles[1], years[1], "red"),
            new «Book»(titles[2], years[2]),
            new «Book»("A " + titles[3], years[3], "new", "old", "red"),
        };

        ILookup<bool, «Book»> modern = books.ToLookup(b => b.«Year» >= 1960);
        Console.WriteLine("modern: " + modern[true].Count() + ", older: " + modern[false].Count());

        foreach (var tag in books.SelectMany(b => b.Tags).Distinct().OrderBy(t => t))
            Console.WriteLine("{0,-5}{1}", tag, books.Count(b => b.Tags.Contains(tag)));

        int oldest = books.Min(b => b.«Year»);
        «Book» single = books.Single(b => b.«Year» == oldest);
        Console.WriteLine(single.Title + " " + (single.Tags.FirstOrDefault() ?? "untagged"));

        var order = books.OrderBy(b => b.Tags.Count).ThenByDescending(b => b.«Year»).Select((b, i) => (i + 1) + "." + b.Title);
        Console.WriteLine(string.Join(" ", order));
        try
        {
            books.Single(b => b.Tags.Contains("red"));
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("more than one");
        }
        Console.WriteLine(books.LastOrDefault(b => b.«Year» > 3000)?.Title ?? "nothing yet");
    }
}
==== python
class «Book»:
    def __init__(self, title, year, *tags):
        self.Title = title
        self.«Year» = year
        self.Tags = []
        self.Tags.extend(tags)


def Single(items):
    items = list(items)
    if len(items) != 1:
        raise RuntimeError("not exactly one element")
    return items[0]


def main():
    years = [«y»]
    titles = [«words»]
    books = [
        «Book»(titles[0] + "s", years[0], "old", "red"),
        «Book»("The " + titles[1], years[1], "red"),
        «Book»(titles[2], years[2]),
        «Book»("A " + titles[3], years[3], "new", "old", "red"),
    ]

    modern = {True: [], False: []}
    for b in books:
        modern[b.«Year» >= 1960].append(b)
    print(f"modern: {len(modern[True])}, older: {len(modern[False])}")

    for tag in sorted({t for b in books for t in b.Tags}):
        print(f"{tag:<5}{sum(1 for b in books if tag in b.Tags)}")

    oldest = min(b.«Year» for b in books)
    single = Single(b for b in books if b.«Year» == oldest)
    print(f"{single.Title} {next(iter(single.Tags), None) or 'untagged'}")

    ordered = sorted(books, key=lambda b: (len(b.Tags), -b.«Year»))
    order = [f"{i + 1}.{b.Title}" for i, b in enumerate(ordered)]
    print(" ".join(order))
    try:
        Single(b for b in books if "red" in b.Tags)
    except RuntimeError:
        print("more than one")
    last = next((b for b in reversed(books) if b.«Year» > 3000), None)
    print(last.Title if last is not None else "nothing yet")


if __name__ == "__main__":
    main()
