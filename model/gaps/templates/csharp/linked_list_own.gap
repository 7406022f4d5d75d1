topics: own linked list, nested private class, null checks, reverse, ToString
Chain = Chain|SinglyLinkedList|NodeList
Node = Node|Link|Cell
values = ints 4..6 -30..70
x = int 100..120
==== csharp
using System;
using System.Text;

public class «Chain»
{
    private class «Node»
    {
        public int Data;
        public «Node» Next;

        public «Node»(int data, «Node» next = null)
        {
            Data = data;
            Next = next;
        }
    }

    private «Node» head;
    public int Length { get; private set; }

    public void Add(int x)
    {
        Length++;
        if (head == null)
        {
            head = new «Node»(x);
            return;
        }
        «Node» n = head;
        while (n.Next != null)
            n = n.Next;
        n.Next = new «Node»(x);
    }

    public void Prepend(int x)
    {
        head = new «Node»(x, head);
        Length++;
    }

    public bool Remove(int x)
    {
        «Node» prev = null;
        for («Node» n = head; n != null; prev = n, n = n.Next)
        {
            if (n.Data != x)
                continue;
            if (prev == null)
                head = n.Next;
            else
                prev.Next = n.Next;
            Length--;
            return true;
        }
        return false;
    }

    public void Reverse()
    {
        «Node» result = null;
        while (head != null)
        {
            «Node» next = head.Next;
            head.Next = result;
            result = head;
            head = next;
        }
        head = result;
    }

    public override string ToString()
    {
        var sb = new StringBuilder("[");
        for (var n = head; n != null; n = n.Next)
        {
            if (sb.Length > 1)
                sb.Append(" -> ");
            sb.Append(n.Data);
        }
        return sb.Append("]").ToString();
    }
}

class Program
{
    static void Main()
    {
        var chain = new «Chain»();
        Console.WriteLine(chain + " " + chain.Length);
        foreach (int v in new int[] { «values» })
            chain.Add(v);
        chain.Prepend(«x»);
        Console.WriteLine(chain);
        chain.Reverse();
        Console.WriteLine(chain + " " + chain.Length);
        Console.WriteLine(chain.Remove(«x») + " " + chain.Remove(-999));
        Console.WriteLine(chain + " " + chain.Length);
    }
}
==== python
class «Chain»:
    class «Node»:
        def __init__(self, data, next=None):
            self.Data = data
            self.Next = next

    def __init__(self):
        self.head = None
        self.Length = 0

    def Add(self, x):
        self.Length += 1
        if self.head is None:
            self.head = self.«Node»(x)
            return
        n = self.head
        while n.Next is not None:
            n = n.Next
        n.Next = self.«Node»(x)

    def Prepend(self, x):
        self.head = self.«Node»(x, self.head)
        self.Length += 1

    def Remove(self, x):
        prev = None
        n = self.head
        while n is not None:
            if n.Data != x:
                prev = n
                n = n.Next
                continue
            if prev is None:
                self.head = n.Next
            else:
                prev.Next = n.Next
            self.Length -= 1
            return True
        return False

    def Reverse(self):
        result = None
        while self.head is not None:
            next = self.head.Next
            self.head.Next = result
            result = self.head
            self.head = next
        self.head = result

    def __str__(self):
        parts = []
        n = self.head
        while n is not None:
            parts.append(str(n.Data))
            n = n.Next
        return "[" + " -> ".join(parts) + "]"


def main():
    chain = «Chain»()
    print(f"{chain} {chain.Length}")
    for v in [«values»]:
        chain.Add(v)
    chain.Prepend(«x»)
    print(chain)
    chain.Reverse()
    print(f"{chain} {chain.Length}")
    print(f"{chain.Remove(«x»)} {chain.Remove(-999)}")
    print(f"{chain} {chain.Length}")


if __name__ == "__main__":
    main()
