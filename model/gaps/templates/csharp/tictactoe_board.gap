topics: char 2-D array, array initialiser, nested loops, win check, string building, game
Board = TicTacToe|Board|Game
Play = Play|Put|Mark
moves = 4,0,2,6,8,1,7|0,1,4,2,8|5,4,0,6,3,2
==== csharp
using System;
using System.Linq;

class «Board»
{
    private readonly char[,] cells =
    {
        { ' ', ' ', ' ' },
        { ' ', ' ', ' ' },
        { ' ', ' ', ' ' }
    };
    private char player = 'X';
    private int moves = 0;

    public char Winner { get; private set; } = '-';
    public bool Over => Winner != '-' || moves == 9;

    public bool «Play»(int pos)
    {
        int r = pos / 3, c = pos % 3;
        if (Over || cells[r, c] != ' ')
            return false;
        cells[r, c] = player;
        moves++;
        if (HasLine(r, c))
            Winner = player;
        player = player == 'X' ? 'O' : 'X';
        return true;
    }

    private bool HasLine(int r, int c)
    {
        int row = 0, col = 0, d1 = 0, d2 = 0;
        for (int i = 0; i < 3; i++)
        {
            if (cells[r, i] == player) row++;
            if (cells[i, c] == player) col++;
            if (cells[i, i] == player) d1++;
            if (cells[i, 2 - i] == player) d2++;
        }
        return row == 3 || col == 3 || d1 == 3 || d2 == 3;
    }

    public override string ToString()
    {
        string s = "";
        for (int r = 0; r < 3; r++)
        {
            for (int c = 0; c < 3; c++)
                s += (c > 0 ? "|" : "") + cells[r, c];
            s += r < 2 ? "\n-+-+-\n" : "";
        }
        return s;
    }
}

class Program
{
    static void Main()
    {
        var b = new «Board»();
        int[] moves = "«moves»".Split(',').Select(int.Parse).ToArray();
        foreach (int m in moves)
        {
            if (!b.«Play»(m))
                Console.WriteLine("illegal " + m);
        }
        Console.WriteLine(b.«Play»(moves[0]));
        Console.WriteLine(b);
        Console.WriteLine("winner " + b.Winner + ", over " + b.Over);
    }
}
==== python
class «Board»:
    def __init__(self):
        self.cells = [
            [" ", " ", " "],
            [" ", " ", " "],
            [" ", " ", " "],
        ]
        self.player = "X"
        self.moves = 0
        self.Winner = "-"

    @property
    def Over(self):
        return self.Winner != "-" or self.moves == 9

    def «Play»(self, pos):
        r = pos // 3
        c = pos % 3
        if self.Over or self.cells[r][c] != " ":
            return False
        self.cells[r][c] = self.player
        self.moves += 1
        if self.HasLine(r, c):
            self.Winner = self.player
        self.player = "O" if self.player == "X" else "X"
        return True

    def HasLine(self, r, c):
        row = 0
        col = 0
        d1 = 0
        d2 = 0
        for i in range(3):
            if self.cells[r][i] == self.player:
                row += 1
            if self.cells[i][c] == self.player:
                col += 1
            if self.cells[i][i] == self.player:
                d1 += 1
            if self.cells[i][2 - i] == self.player:
                d2 += 1
        return row == 3 or col == 3 or d1 == 3 or d2 == 3

    def __str__(self):
        s = ""
        for r in range(3):
            for c in range(3):
                s += ("|" if c > 0 else "") + self.cells[r][c]
            s += "\n-+-+-\n" if r < 2 else ""
        return s


def main():
    b = «Board»()
    moves = [int(m) for m in "«moves»".split(",")]
    for m in moves:
        if not b.«Play»(m):
            print(f"illegal {m}")
    print(b.«Play»(moves[0]))
    print(b)
    print(f"winner {b.Winner}, over {b.Over}")


if __name__ == "__main__":
    main()
