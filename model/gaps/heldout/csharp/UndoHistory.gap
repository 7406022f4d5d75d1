topics: Stack of closures, ref struct copies, StringBuilder edits, partial method chaining
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

class Editor
{
    readonly StringBuilder text = new StringBuilder();
    readonly Stack<Action> undo = new Stack<Action>();
    int cursor;

    public Editor Type(string s)
    {
        int at = cursor;
        text.Insert(at, s);
        cursor += s.Length;
        undo.Push(() => { text.Remove(at, s.Length); cursor = at; });
        return this;
    }

    public Editor Move(int by)
    {
        int old = cursor;
        cursor = Math.Max(0, Math.Min(text.Length, cursor + by));
        if (cursor != old) undo.Push(() => cursor = old);
        return this;
    }

    public Editor Erase(int n = 1)
    {
        n = Math.Min(n, cursor);
        string gone = text.ToString(cursor - n, n);
        text.Remove(cursor -= n, n);
        undo.Push(delegate { text.Insert(cursor, gone); cursor += n; });
        return this;
    }

    public Editor Upper(int from, int to)
    {
        var before = new char[to - from];
        for (int i = from; i < to; i++)
        {
            before[i - from] = text[i];
            text[i] = char.ToUpper(text[i]);
        }
        undo.Push(() => { for (int i = to; i-- > from;) text[i] = before[i - from]; });
        return this;
    }

    public bool Undo(int times = 1)
    {
        while (times-- > 0)
        {
            if (undo.Count == 0) return false;
            undo.Pop()();
        }
        return true;
    }

    public override string ToString() { return text.ToString().Insert(cursor, "|"); }
}

class Program
{
    static void Main()
    {
        var e = new Editor().Type("hello").Move(-2).Type("--").Move(100).Move(5).Type("!");
        Console.WriteLine(e);
        Console.WriteLine(e.Erase(3).Upper(0, 3) + " " + e.Undo() + " " + e);
        Console.WriteLine(e.Undo(3) + " " + e + " " + e.Undo());
        Console.WriteLine(e + " " + e.Undo(10) + " " + e + ".");
        e.Type("ab").Erase().Erase(7).Type("Z").Undo(2);
        Console.WriteLine(e.ToString() + e.ToString().Length);
    }
}
