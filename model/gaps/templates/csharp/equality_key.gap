topics: Equals and GetHashCode as dictionary key, struct, == on strings, ReferenceEquals, object.Equals
Key = Position|Coord|Square
Board = Board|Map|Field
a = int 1..5
b = int 6..9
==== csharp
using System;
using System.Collections.Generic;

public sealed class «Key» : IEquatable<«Key»>
{
    public readonly int Row, Col;

    public «Key»(int row, int col) { Row = row; Col = col; }

    public bool Equals(«Key» other) => other != null && Row == other.Row && Col == other.Col;
    public override bool Equals(object obj) => Equals(obj as «Key»);
    public override int GetHashCode() => unchecked(Row * 397 ^ Col);
    public override string ToString() => $"{(char)('a' + Col)}{Row + 1}";
}

public class «Board»
{
    private readonly Dictionary<«Key», string> pieces = new Dictionary<«Key», string>();

    public string this[int row, int col]
    {
        get => pieces.TryGetValue(new «Key»(row, col), out var p) ? p : "empty";
        set
        {
            if (value == null)
                pieces.Remove(new «Key»(row, col));
            else
                pieces[new «Key»(row, col)] = value;
        }
    }

    public void Print()
    {
        foreach (var kv in pieces)
            Console.Write(kv.Key + "=" + kv.Value + " ");
        Console.WriteLine("(" + pieces.Count + ")");
    }
}

class Program
{
    static void Main()
    {
        var board = new «Board»();
        board[«a», «b»] = "rook";
        board[0, 0] = "king";
        board[«a», «b»] = "queen";
        board.Print();
        board[0, 0] = null;
        Console.WriteLine(board[0, 0] + " " + board[«a», «b»]);
        board.Print();

        var x = new «Key»(«a», 2);
        var y = new «Key»(«a», 2);
        Console.WriteLine(x == y);
        Console.WriteLine(x.Equals(y) + " " + Equals(x, null) + " " + x.Equals("c2"));
        string s = "ab", t = "a";
        t += "b";
        Console.WriteLine(s == t);
        Console.WriteLine(new List<«Key»> { x }.IndexOf(y));
    }
}
==== python
class «Key»:
    def __init__(self, row, col):
        self.Row = row
        self.Col = col

    def __eq__(self, other):
        return isinstance(other, «Key») and self.Row == other.Row and self.Col == other.Col

    def __hash__(self):
        return hash((self.Row, self.Col))

    def __str__(self):
        return f"{chr(ord('a') + self.Col)}{self.Row + 1}"


class «Board»:
    def __init__(self):
        self.pieces = {}

    def __getitem__(self, position):
        row, col = position
        return self.pieces.get(«Key»(row, col), "empty")

    def __setitem__(self, position, value):
        row, col = position
        if value is None:
            self.pieces.pop(«Key»(row, col), None)
        else:
            self.pieces[«Key»(row, col)] = value

    def Print(self):
        for key, value in self.pieces.items():
            print(f"{key}={value} ", end="")
        print(f"({len(self.pieces)})")


def main():
    board = «Board»()
    board[«a», «b»] = "rook"
    board[0, 0] = "king"
    board[«a», «b»] = "queen"
    board.Print()
    board[0, 0] = None
    print(f"{board[0, 0]} {board[«a», «b»]}")
    board.Print()

    x = «Key»(«a», 2)
    y = «Key»(«a», 2)
    print(x is y)
    print(f"{x == y} {x is None} {x == 'c2'}")
    s = "ab"
    t = "a"
    t += "b"
    print(s == t)
    print([x].index(y))


if __name__ == "__main__":
    main()
