topics: jagged arrays, Pascal triangle, PadLeft, long arithmetic, string.Join
Triangle = Pascal|Triangle|Binomials
rows = rows|triangle|levels
n = int 4..7
==== csharp
using System;

public class «Triangle»
{
    public static long[][] Build(int n)
    {
        long[][] «rows» = new long[n][];
        for (int i = 0; i < n; i++)
        {
            «rows»[i] = new long[i + 1];
            «rows»[i][0] = «rows»[i][i] = 1;
            for (int j = 1; j < i; j++)
                «rows»[i][j] = «rows»[i - 1][j - 1] + «rows»[i - 1][j];
        }
        return «rows»;
    }

    public static void Main()
    {
        var «rows» = Build(«n»);
        foreach (long[] row in «rows»)
        {
            string line = string.Join(" ", row);
            Console.WriteLine(line.PadLeft((30 + line.Length) / 2, '.'));
        }
        long[] last = «rows»[«rows».Length - 1];
        Array.Reverse(last);
        Console.WriteLine(Array.IndexOf(last, 1L) + " " + Array.IndexOf(last, 5000L));
        int cells = 0;
        foreach (var row in «rows») cells += row.Length;
        Console.WriteLine("cells: " + cells + ", last length: " + last.Length);
    }
}
==== python
def Build(n):
    «rows» = [None] * n
    for i in range(n):
        «rows»[i] = [0] * (i + 1)
        «rows»[i][0] = «rows»[i][i] = 1
        for j in range(1, i):
            «rows»[i][j] = «rows»[i - 1][j - 1] + «rows»[i - 1][j]
    return «rows»


def main():
    «rows» = Build(«n»)
    for row in «rows»:
        line = " ".join(str(x) for x in row)
        print(line.rjust((30 + len(line)) // 2, "."))
    last = «rows»[-1]
    last.reverse()
    print(f"{last.index(1) if 1 in last else -1} {last.index(5000) if 5000 in last else -1}")
    cells = 0
    for row in «rows»:
        cells += len(row)
    print(f"cells: {cells}, last length: {len(last)}")


if __name__ == "__main__":
    main()
