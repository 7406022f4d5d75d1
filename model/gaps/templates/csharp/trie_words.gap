topics: trie, arrays of 26 children, char arithmetic, recursion with StringBuilder length reset, List results
Trie = Trie|PrefixTree|WordTree
Insert = Insert|Add|Store
pre = ca|do|s
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

public class «Trie»
{
    private class Node
    {
        public Node[] Next = new Node[26];
        public bool IsWord;
    }

    private readonly Node root = new Node();

    public void «Insert»(string word)
    {
        Node n = root;
        foreach (char c in word)
        {
            int k = c - 'a';
            if (n.Next[k] == null)
                n.Next[k] = new Node();
            n = n.Next[k];
        }
        n.IsWord = true;
    }

    private Node Walk(string s)
    {
        Node n = root;
        for (int i = 0; n != null && i < s.Length; i++)
            n = n.Next[s[i] - 'a'];
        return n;
    }

    public bool Contains(string word) => Walk(word)?.IsWord ?? false;

    public List<string> WithPrefix(string prefix)
    {
        var found = new List<string>();
        Node n = Walk(prefix);
        if (n != null)
            Collect(n, new StringBuilder(prefix), found);
        return found;
    }

    private static void Collect(Node n, StringBuilder sb, List<string> found)
    {
        if (n.IsWord) found.Add(sb.ToString());
        for (char c = 'a'; c <= 'z'; c++)
        {
            Node next = n.Next[c - 'a'];
            if (next == null) continue;
            sb.Append(c);
            Collect(next, sb, found);
            sb.Length--;
        }
    }
}

class Program
{
    static void Main()
    {
        var t = new «Trie»();
        foreach (string w in "dog cat car cart do sun see cats seed".Split())
            t.«Insert»(w);
        Console.WriteLine(string.Join(",", t.WithPrefix("«pre»")));
        Console.WriteLine(t.Contains("car") + " " + t.Contains("ca") + " " + t.Contains("zebra"));
        Console.WriteLine(t.WithPrefix("x").Count + " " + t.WithPrefix("").Count);
    }
}
==== python
class «Trie»:
    class Node:
        def __init__(self):
            self.Next = [None] * 26
            self.IsWord = False

    def __init__(self):
        self.root = self.Node()

    def «Insert»(self, word):
        n = self.root
        for c in word:
            k = ord(c) - ord("a")
            if n.Next[k] is None:
                n.Next[k] = self.Node()
            n = n.Next[k]
        n.IsWord = True

    def Walk(self, s):
        n = self.root
        i = 0
        while n is not None and i < len(s):
            n = n.Next[ord(s[i]) - ord("a")]
            i += 1
        return n

    def Contains(self, word):
        n = self.Walk(word)
        return n.IsWord if n is not None else False

    def WithPrefix(self, prefix):
        found = []
        n = self.Walk(prefix)
        if n is not None:
            «Trie».Collect(n, list(prefix), found)
        return found

    @staticmethod
    def Collect(n, sb, found):
        if n.IsWord:
            found.append("".join(sb))
        for k in range(26):
            next = n.Next[k]
            if next is None:
                continue
            sb.append(chr(ord("a") + k))
            «Trie».Collect(next, sb, found)
            sb.pop()


def main():
    t = «Trie»()
    for w in "dog cat car cart do sun see cats seed".split():
        t.«Insert»(w)
    print(",".join(t.WithPrefix("«pre»")))
    print(f"{t.Contains('car')} {t.Contains('ca')} {t.Contains('zebra')}")
    print(f"{len(t.WithPrefix('x'))} {len(t.WithPrefix(''))}")


if __name__ == "__main__":
    main()
