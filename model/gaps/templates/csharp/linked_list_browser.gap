topics: LinkedList, AddBefore, AddAfter, Find, First.Next, node navigation, null-conditional
List = Playlist|History|Route
cur = current|here|spot
words = words 4..4
==== csharp
using System;
using System.Collections.Generic;

class «List»
{
    private readonly LinkedList<string> items = new LinkedList<string>();
    private LinkedListNode<string> «cur»;

    public string Current => «cur»?.Value ?? "(nothing)";

    public void Add(string name)
    {
        var node = items.AddLast(name);
        if («cur» == null) «cur» = node;
    }

    public bool Forward()
    {
        if («cur»?.Next == null) return false;
        «cur» = «cur».Next;
        return true;
    }

    public void Queue(string name)
    {
        if («cur» == null) items.AddFirst(name);
        else items.AddAfter(«cur», name);
    }

    public void RemoveCurrent()
    {
        var gone = «cur»;
        «cur» = gone.Next ?? gone.Previous;
        items.Remove(gone);
    }

    public override string ToString()
    {
        string s = "";
        for (var n = items.First; n != null; n = n.Next)
            s += n == «cur» ? "[" + n.Value + "]" : " " + n.Value + " ";
        return s;
    }
}

class Program
{
    static void Main()
    {
        var p = new «List»();
        Console.WriteLine(p.Current + " " + p.Forward());
        foreach (var w in new[] { «words» })
            p.Add(w);
        Console.WriteLine(p);
        p.Forward();
        p.Queue("extra");
        Console.WriteLine(p + " " + p.Current);
        p.RemoveCurrent();
        Console.WriteLine(p);
        while (p.Forward()) { }
        p.RemoveCurrent();
        Console.WriteLine(p + " " + p.Current);
    }
}
==== python
class «List»:
    def __init__(self):
        self.items = []
        self.«cur» = -1

    @property
    def Current(self):
        return self.items[self.«cur»] if self.«cur» >= 0 else "(nothing)"

    def Add(self, name):
        self.items.append(name)
        if self.«cur» < 0:
            self.«cur» = len(self.items) - 1

    def Forward(self):
        if self.«cur» < 0 or self.«cur» + 1 >= len(self.items):
            return False
        self.«cur» += 1
        return True

    def Queue(self, name):
        if self.«cur» < 0:
            self.items.insert(0, name)
        else:
            self.items.insert(self.«cur» + 1, name)

    def RemoveCurrent(self):
        self.items.pop(self.«cur»)
        if self.«cur» == len(self.items):
            self.«cur» -= 1

    def __str__(self):
        s = ""
        for i in range(len(self.items)):
            s += f"[{self.items[i]}]" if i == self.«cur» else f" {self.items[i]} "
        return s


def main():
    p = «List»()
    print(f"{p.Current} {p.Forward()}")
    for w in [«words»]:
        p.Add(w)
    print(p)
    p.Forward()
    p.Queue("extra")
    print(f"{p} {p.Current}")
    p.RemoveCurrent()
    print(p)
    while p.Forward():
        pass
    p.RemoveCurrent()
    print(f"{p} {p.Current}")


if __name__ == "__main__":
    main()
