topics: graph, Queue, HashSet, Dictionary of lists, shortest path, Stack, string.Join
Graph = Graph|RoadMap|Network
Link = Connect|Link|AddRoad
words = words 5..5
==== csharp
using System;
using System.Collections.Generic;

class «Graph»
{
    private readonly Dictionary<string, List<string>> edges = new Dictionary<string, List<string>>();

    public void «Link»(string a, string b)
    {
        if (!edges.ContainsKey(a)) edges.Add(a, new List<string>());
        if (!edges.ContainsKey(b)) edges.Add(b, new List<string>());
        edges[a].Add(b);
        edges[b].Add(a);
    }

    public List<string> Path(string from, string to)
    {
        var came = new Dictionary<string, string> { { from, null } };
        var queue = new Queue<string>();
        queue.Enqueue(from);
        while (queue.Count > 0)
        {
            string at = queue.Dequeue();
            if (at == to) break;
            foreach (string next in edges[at])
            {
                if (came.ContainsKey(next)) continue;
                came[next] = at;
                queue.Enqueue(next);
            }
        }
        var path = new List<string>();
        if (!came.ContainsKey(to)) return path;
        for (string p = to; p != null; p = came[p])
            path.Insert(0, p);
        return path;
    }

    public int Reachable(string from)
    {
        var seen = new HashSet<string>();
        var stack = new Stack<string>();
        stack.Push(from);
        while (stack.Count != 0)
        {
            var at = stack.Pop();
            if (!seen.Add(at))
                continue;
            foreach (var next in edges[at])
                stack.Push(next);
        }
        return seen.Count;
    }
}

class Program
{
    static void Main()
    {
        string[] w = { «words» };
        var g = new «Graph»();
        for (int i = 0; i + 1 < w.Length; i++)
            g.«Link»(w[i] + i, w[i + 1] + (i + 1));
        g.«Link»(w[0] + 0, w[3] + 3);
        g.«Link»("island", "rock");
        Console.WriteLine(string.Join(" > ", g.Path(w[0] + 0, w[4] + 4)));
        Console.WriteLine(g.Path(w[1] + 1, "rock").Count);
        Console.WriteLine(g.Reachable(w[2] + 2) + " " + g.Reachable("rock"));
    }
}
==== python
from collections import deque


class «Graph»:
    def __init__(self):
        self.edges = {}

    def «Link»(self, a, b):
        self.edges.setdefault(a, []).append(b)
        self.edges.setdefault(b, []).append(a)

    def Path(self, from_, to):
        came = {from_: None}
        queue = deque()
        queue.append(from_)
        while queue:
            at = queue.popleft()
            if at == to:
                break
            for next in self.edges[at]:
                if next in came:
                    continue
                came[next] = at
                queue.append(next)
        path = []
        if to not in came:
            return path
        p = to
        while p is not None:
            path.insert(0, p)
            p = came[p]
        return path

    def Reachable(self, from_):
        seen = set()
        stack = []
        stack.append(from_)
        while stack:
            at = stack.pop()
            if at in seen:
                continue
            seen.add(at)
            for next in self.edges[at]:
                stack.append(next)
        return len(seen)


def main():
    w = [«words»]
    g = «Graph»()
    for i in range(len(w) - 1):
        g.«Link»(f"{w[i]}{i}", f"{w[i + 1]}{i + 1}")
    g.«Link»(f"{w[0]}0", f"{w[3]}3")
    g.«Link»("island", "rock")
    print(" > ".join(g.Path(f"{w[0]}0", f"{w[4]}4")))
    print(len(g.Path(f"{w[1]}1", "rock")))
    print(f"{g.Reachable(f'{w[2]}2')} {g.Reachable('rock')}")


if __name__ == "__main__":
    main()
