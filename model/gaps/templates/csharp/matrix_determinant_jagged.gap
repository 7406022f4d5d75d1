topics: jagged arrays, recursion on minors, sign alternation, static factory, double formatting, exceptions on size
Det = Det|Determinant|Minor
a = ints 9..9 -4..6
==== csharp
using System;
using System.Linq;

static class Program
{
    static int[][] Without(int[][] m, int col)
    {
        return m.Skip(1)
                .Select(row => row.Where((x, c) => c != col).ToArray())
                .ToArray();
    }

    static int «Det»(int[][] m)
    {
        if (m.Any(row => row.Length != m.Length))
            throw new ArgumentException("not square");
        if (m.Length == 1)
            return m[0][0];
        int sum = 0;
        int sign = 1;
        for (int c = 0; c < m.Length; c++, sign = -sign)
            sum += sign * m[0][c] * «Det»(Without(m, c));
        return sum;
    }

    static void Main()
    {
        int[] a = { «a» };
        int[][] m = Enumerable.Range(0, 3).Select(r => a.Skip(r * 3).Take(3).ToArray()).ToArray();
        foreach (var row in m)
            Console.WriteLine(string.Join(" ", row.Select(x => x.ToString().PadLeft(3))));
        Console.WriteLine("det = " + «Det»(m));
        Console.WriteLine("trace = " + m.Select((row, i) => row[i]).Sum());
        m[2] = new[] { 1, 2 };
        try
        {
            Console.WriteLine(«Det»(m));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine("error: " + e.Message);
        }
    }
}
==== python
def Without(m, col):
    return [[x for c, x in enumerate(row) if c != col] for row in m[1:]]


def «Det»(m):
    if any(len(row) != len(m) for row in m):
        raise ValueError("not square")
    if len(m) == 1:
        return m[0][0]
    sum = 0
    sign = 1
    for c in range(len(m)):
        sum += sign * m[0][c] * «Det»(Without(m, c))
        sign = -sign
    return sum


def main():
    a = [«a»]
    m = [a[r * 3 : r * 3 + 3] for r in range(3)]
    for row in m:
        print(" ".join(str(x).rjust(3) for x in row))
    print(f"det = {«Det»(m)}")
    print(f"trace = {sum(row[i] for i, row in enumerate(m))}")
    m[2] = [1, 2]
    try:
        print(«Det»(m))
    except ValueError as e:
        print(f"error: {e}")


if __name__ == "__main__":
    main()
