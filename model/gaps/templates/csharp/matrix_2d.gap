topics: 2-D array, GetLength, nested loops, formatting with width
Matrix = Matrix|Grid|Table
Mul = Multiply|Mul|Times
a = ints 6..6 -5..9
b = ints 6..6 -3..9
==== csharp
using System;

class «Matrix»
{
    static int[,] «Mul»(int[,] a, int[,] b)
    {
        int rows = a.GetLength(0), inner = a.GetLength(1), cols = b.GetLength(1);
        if (inner != b.GetLength(0))
            throw new ArgumentException("size mismatch");
        var c = new int[rows, cols];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                for (int k = 0; k < inner; k++)
                    c[i, j] += a[i, k] * b[k, j];
        return c;
    }

    static int[,] Fill(int rows, int cols, int[] values)
    {
        var m = new int[rows, cols];
        int at = 0;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                m[i, j] = values[at++];
        return m;
    }

    static void Print(int[,] m)
    {
        for (int i = 0; i < m.GetLength(0); i++)
        {
            for (int j = 0; j < m.GetLength(1); j++)
                Console.Write("{0,5}", m[i, j]);
            Console.WriteLine();
        }
    }

    static void Main()
    {
        var a = Fill(2, 3, new[] { «a» });
        var b = Fill(3, 2, new[] { «b» });
        Print(«Mul»(a, b));
        Print(«Mul»(b, a));
        Console.WriteLine(a.Length + " " + a.Rank);
        try
        {
            «Mul»(a, a);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
==== python
def «Mul»(a, b):
    rows, inner, cols = len(a), len(a[0]), len(b[0])
    if inner != len(b):
        raise ValueError("size mismatch")
    c = [[0] * cols for _ in range(rows)]
    for i in range(rows):
        for j in range(cols):
            for k in range(inner):
                c[i][j] += a[i][k] * b[k][j]
    return c


def Fill(rows, cols, values):
    m = [[0] * cols for _ in range(rows)]
    at = 0
    for i in range(rows):
        for j in range(cols):
            m[i][j] = values[at]
            at += 1
    return m


def Print(m):
    for i in range(len(m)):
        for j in range(len(m[0])):
            print(f"{m[i][j]:>5}", end="")
        print()


def main():
    a = Fill(2, 3, [«a»])
    b = Fill(3, 2, [«b»])
    Print(«Mul»(a, b))
    Print(«Mul»(b, a))
    print(f"{len(a) * len(a[0])} 2")
    try:
        «Mul»(a, a)
    except ValueError as e:
        print(e)


if __name__ == "__main__":
    main()
