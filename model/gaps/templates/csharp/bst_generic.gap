topics: generic binary tree, constraint where T : IComparable, recursion, yield return, null
Tree = SearchTree|Tree|SortedBag
Put = Insert|Put|Add
words = words 4..5
values = ints 5..7 1..60
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Tree»<T> where T : IComparable<T>
{
    class Node
    {
        public T Value;
        public Node Left, Right;
        public int Copies = 1;
    }

    Node root;
    public int Count { get; private set; }

    public bool «Put»(T value)
    {
        if (root == null)
        {
            root = new Node { Value = value };
            Count++;
            return true;
        }
        Node at = root;
        while (true)
        {
            int cmp = value.CompareTo(at.Value);
            if (cmp == 0)
            {
                at.Copies++;
                return false;
            }
            Node next = cmp < 0 ? at.Left : at.Right;
            if (next == null)
                break;
            at = next;
        }
        var fresh = new Node { Value = value };
        if (value.CompareTo(at.Value) < 0) at.Left = fresh;
        else at.Right = fresh;
        Count++;
        return true;
    }

    public IEnumerable<T> InOrder() => Walk(root);

    static IEnumerable<T> Walk(Node n)
    {
        if (n == null) yield break;
        foreach (T v in Walk(n.Left)) yield return v;
        yield return n.Value;
        foreach (T v in Walk(n.Right)) yield return v;
    }

    static int Height(Node n) => n == null ? 0 : 1 + Math.Max(Height(n.Left), Height(n.Right));

    public int Depth => Height(root);
}

class Program
{
    static void Main()
    {
        var numbers = new «Tree»<int>();
        foreach (int v in new[] { «values», 7, 7 })
            if (!numbers.«Put»(v))
                Console.WriteLine("again " + v);
        Console.WriteLine(string.Join(" ", numbers.InOrder()));
        Console.WriteLine(numbers.Count + " " + numbers.Depth);

        var names = new «Tree»<string>();
        foreach (string w in new[] { «words» })
            names.«Put»(w);
        Console.WriteLine(string.Join(" ", names.InOrder().Reverse()));
        Console.WriteLine(names.InOrder().First());
    }
}
==== python
class «Tree»:
    class Node:
        def __init__(self, Value):
            self.Value = Value
            self.Left = None
            self.Right = None
            self.Copies = 1

    def __init__(self):
        self.root = None
        self.Count = 0

    def «Put»(self, value):
        if self.root is None:
            self.root = self.Node(value)
            self.Count += 1
            return True
        at = self.root
        while True:
            if value == at.Value:
                at.Copies += 1
                return False
            next = at.Left if value < at.Value else at.Right
            if next is None:
                break
            at = next
        fresh = self.Node(value)
        if value < at.Value:
            at.Left = fresh
        else:
            at.Right = fresh
        self.Count += 1
        return True

    def InOrder(self):
        return «Tree».Walk(self.root)

    @staticmethod
    def Walk(n):
        if n is None:
            return
        yield from «Tree».Walk(n.Left)
        yield n.Value
        yield from «Tree».Walk(n.Right)

    @staticmethod
    def Height(n):
        return 0 if n is None else 1 + max(«Tree».Height(n.Left), «Tree».Height(n.Right))

    @property
    def Depth(self):
        return «Tree».Height(self.root)


def main():
    numbers = «Tree»()
    for v in [«values», 7, 7]:
        if not numbers.«Put»(v):
            print(f"again {v}")
    print(" ".join(str(v) for v in numbers.InOrder()))
    print(f"{numbers.Count} {numbers.Depth}")

    names = «Tree»()
    for w in [«words»]:
        names.«Put»(w)
    print(" ".join(reversed(list(names.InOrder()))))
    print(next(names.InOrder()))


if __name__ == "__main__":
    main()
