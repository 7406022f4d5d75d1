topics: jagged and rectangular arrays, Array.Copy, Clone aliasing, transposition, foreach over 2D
==== csharp
using System;
using System.Linq;
using System.Text;

class Bitmap
{
    private char[,] px;
    public int W { get { return px.GetLength(1); } }
    public int H { get { return px.GetLength(0); } }

    public Bitmap(params string[] rows)
    {
        px = new char[rows.Length, rows.Max(r => r.Length)];
        for (int y = 0; y < H; y++)
            for (int x = 0; x < W; x++)
                px[y, x] = x < rows[y].Length ? rows[y][x] : '.';
    }

    private Bitmap(char[,] p) { px = p; }

    public Bitmap Turn(int quarter)
    {
        quarter = (quarter % 4 + 4) % 4;
        var src = px;
        while (quarter-- > 0)
        {
            int h = src.GetLength(0), w = src.GetLength(1);
            var dst = new char[w, h];
            for (int y = 0; y < h; y++)
                for (int x = 0; x < w; x++) dst[x, h - 1 - y] = src[y, x];
            src = dst;
        }
        return new Bitmap(src);
    }

    public Bitmap Shallow() { return new Bitmap(px); }
    public Bitmap Deep() { return new Bitmap((char[,])px.Clone()); }

    public void Swap(char a, char b)
    {
        for (int i = 0; i < px.Length; i++)
        {
            int y = i / W, x = i % W;
            px[y, x] = px[y, x] == a ? b : px[y, x] == b ? a : px[y, x];
        }
    }

    public override string ToString()
    {
        var sb = new StringBuilder();
        for (int y = 0; y < H; y++, sb.Append('/'))
            for (int x = 0; x < W; x++) sb.Append(px[y, x]);
        return sb.ToString(0, sb.Length - 1);
    }
}

class Program
{
    static void Main()
    {
        var b = new Bitmap("ab", "cde", "f");
        Console.WriteLine(b + "  " + b.Turn(1) + "  " + b.Turn(-1) + "  " + b.Turn(6));
        Bitmap same = b.Shallow(), copy = b.Deep(), turned = b.Turn(0);
        b.Swap('a', '.');
        Console.WriteLine(same + " " + copy + " " + turned);
        int[][] jag = { new[] { 5, 3 }, new int[0], new[] { -8, 1, 4 } };
        var alias = (int[][])jag.Clone();
        alias[1] = new[] { 7 };
        alias[0][1] = -3;
        Array.Sort(alias[2]);
        Console.WriteLine(string.Join("|", jag.Select(r => string.Join(" ", r))) + " : " + alias[1].Length + jag[1].Length);
        int[,] m = { { 1, 2, 3 }, { 4, 5, 6 } };
        int acc = 0;
        foreach (int v in m) acc = acc * 7 % 50 - v;
        int[] flat = new int[8];
        Buffer.BlockCopy(m, 4, flat, 0, 12);
        Array.Copy(flat, 0, flat, 2, 5);
        Console.WriteLine(acc + " " + m.Rank + m.Length + " " + string.Join(",", flat) + " " + m[1, 0] / -3 + " " + -m[1, 1] % 3);
    }
}
