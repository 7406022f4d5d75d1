topics: recursive yield, path strings, SortedDictionary ordinal, computed sizes, verbatim strings
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Node
{
    public readonly string Name;
    public readonly Node Parent;
    private int own;
    private readonly SortedDictionary<string, Node> kids = new SortedDictionary<string, Node>(StringComparer.Ordinal);

    public Node(string name, Node parent = null) { Name = name; Parent = parent; }

    public int Size => own + kids.Values.Sum(k => k.Size);
    public string Path => Parent == null ? Name : Parent.Path + (Parent.Parent == null ? "" : @"\") + Name;
    public int Depth { get { int d = 0; for (var n = Parent; n != null; n = n.Parent) d++; return d; } }

    public Node this[string path]
    {
        get
        {
            Node at = this;
            foreach (var part in path.Split(new[] { '\\' }, StringSplitOptions.RemoveEmptyEntries))
            {
                if (part == "..") { at = at.Parent ?? at; continue; }
                Node next;
                if (!at.kids.TryGetValue(part, out next)) at.kids.Add(part, next = new Node(part, at));
                at = next;
            }
            return at;
        }
    }

    public Node Add(int bytes) { own += bytes; return this; }

    public IEnumerable<Node> Walk(bool leavesFirst = false)
    {
        if (!leavesFirst) yield return this;
        foreach (var k in kids.Values)
            foreach (var n in k.Walk(leavesFirst)) yield return n;
        if (leavesFirst) yield return this;
    }
}

class Program
{
    static string Human(long n)
    {
        string[] units = { "B", "K", "M" };
        int u = 0;
        while (n >= 1024 && u < units.Length - 1) { n = (n + 512) / 1024; u++; }
        return n + units[u];
    }

    static void Main()
    {
        var root = new Node(@"C:\");
        root[@"src\core"].Add(1536).Add(100);
        root[@"src\ui\icons"].Add(2 * 1024 * 1024);
        root[@"src\..\Docs\a"].Add(500);
        root[@"..\tmp"]["x"].Add(1);
        foreach (var n in root.Walk().Where(n => n.Size > 1))
            Console.WriteLine(new string(' ', n.Depth * 2) + n.Name + " " + Human(n.Size));
        Console.WriteLine(string.Join(",", root.Walk(true).Select(n => n.Name[0])));
        Console.WriteLine(root[@"src\ui\icons"].Path + " " + root[@"tmp\x"].Path.Length + " " + root.Path.IndexOf('\\'));
        var biggest = root.Walk().Where(n => n.Parent != null).OrderByDescending(n => n.Size / (n.Depth + 1)).Take(2);
        Console.WriteLine(string.Join(" > ", biggest.Select(n => n.Path)));
        root[@"new\deep"].Add(-3);
        Console.WriteLine(root.Walk().Count() + " " + root.Size % 1000 + " " + biggest.Sum(n => n.Depth) + " \"" + @"say ""hi""" + "\"");
    }
}
