topics: struct value semantics, arrays of structs, operators, byte wrap, unchecked
==== csharp
using System;

struct Pixel : IEquatable<Pixel>
{
    public byte R, G, B;

    public Pixel(int r, int g, int b)
    {
        R = (byte)r; G = (byte)g; B = (byte)b;
    }

    public void Darken() { R /= 2; G /= 2; B /= 2; }

    public static Pixel operator +(Pixel a, Pixel b)
        => new Pixel(Math.Min(255, a.R + b.R), Math.Min(255, a.G + b.G), Math.Min(255, a.B + b.B));

    public static Pixel operator !(Pixel p) => new Pixel(~p.R, ~p.G, ~p.B);
    public static bool operator ==(Pixel a, Pixel b) => a.Equals(b);
    public static bool operator !=(Pixel a, Pixel b) => !(a == b);
    public bool Equals(Pixel o) { return R == o.R && G == o.G && B == o.B; }
    public override bool Equals(object o) => o is Pixel && Equals((Pixel)o);
    public override int GetHashCode() => R << 16 | G << 8 | B;
    public override string ToString() => string.Format("#{0:X2}{1:X2}{2:X2}", R, G, B);
}

class Image
{
    public Pixel[,] Data = new Pixel[2, 3];
    public Pixel Corner => Data[0, 0];
}

static class Program
{
    static void Touch(Pixel p) { p.R = 1; }
    static void TouchRef(ref Pixel p) { p.R = 1; }

    static void Main()
    {
        var img = new Image();
        img.Data[0, 0] = new Pixel(200, 100, 51);
        Pixel copy = img.Data[0, 0];
        copy.Darken();
        img.Corner.Darken();
        Console.WriteLine(copy + " " + img.Corner);
        img.Data[0, 0].Darken();
        Console.WriteLine(img.Corner == copy ? "equal" : "different");
        Touch(img.Data[0, 0]);
        Console.Write(img.Corner + " ");
        TouchRef(ref img.Data[0, 0]);
        Console.WriteLine(img.Corner);

        for (int y = 0; y < img.Data.GetLength(0); y++)
            for (int x = 0; x < img.Data.GetLength(1); x++)
                img.Data[y, x] += new Pixel(y * 150 + x, x * 130, 300);
        foreach (var p in img.Data) Console.Write(p + " ");
        Console.WriteLine();
        Console.WriteLine(!img.Data[1, 2] + " " + img.Data.Length + " " + default(Pixel));
        byte b = 250;
        b += 10;
        b--;
        int big = int.MaxValue;
        unchecked { big += 2; }
        Console.WriteLine(b + " " + big + " " + Narrow(200) + " " + copy.GetHashCode());
    }

    static sbyte Narrow(int v) => unchecked((sbyte)v);
}
