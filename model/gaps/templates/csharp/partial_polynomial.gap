topics: partial class, indexer with get and set, params, operator +, Math.Abs, string building with signs
Poly = Polynomial|Poly|Series
Eval = Eval|At|Compute
values = ints 3..4 -6..9
x = int -3..4
==== csharp
using System;

public partial class «Poly»
{
    private readonly int[] c;

    public «Poly»(params int[] coefficients)
    {
        c = coefficients;
    }

    public int Degree => c.Length - 1;

    public int this[int power]
    {
        get { return power < c.Length ? c[power] : 0; }
        set { c[power] = value; }
    }
}

public partial class «Poly»
{
    public int «Eval»(int x)
    {
        int result = 0;
        for (int i = Degree; i >= 0; i--)
            result = result * x + this[i];
        return result;
    }

    public static «Poly» operator +(«Poly» a, «Poly» b)
    {
        var sum = new int[Math.Max(a.Degree, b.Degree) + 1];
        for (int i = 0; i < sum.Length; i++)
            sum[i] = a[i] + b[i];
        return new «Poly»(sum);
    }

    public override string ToString()
    {
        string s = "";
        for (int i = Degree; i >= 0; i--)
        {
            int k = this[i];
            if (k == 0) continue;
            if (s != "") s += k < 0 ? " - " : " + ";
            else if (k < 0) s = "-";
            if (Math.Abs(k) != 1 || i == 0) s += Math.Abs(k);
            s += i == 0 ? "" : i == 1 ? "x" : "x^" + i;
        }
        return s == "" ? "0" : s;
    }
}

public class Program
{
    public static void Main()
    {
        var p = new «Poly»(«values»);
        var q = new «Poly»(1, -1);
        Console.WriteLine(p + " at «x» is " + p.«Eval»(«x»));
        Console.WriteLine(p + q);
        q[0] = 0;
        Console.WriteLine(q + "; " + q[7] + "; " + q.Degree + "; " + new «Poly»(0));
    }
}
==== python
class «Poly»:
    def __init__(self, *coefficients):
        self.c = list(coefficients)

    @property
    def Degree(self):
        return len(self.c) - 1

    def __getitem__(self, power):
        return self.c[power] if power < len(self.c) else 0

    def __setitem__(self, power, value):
        self.c[power] = value

    def «Eval»(self, x):
        result = 0
        for i in range(self.Degree, -1, -1):
            result = result * x + self[i]
        return result

    def __add__(self, b):
        sum = [0] * (max(self.Degree, b.Degree) + 1)
        for i in range(len(sum)):
            sum[i] = self[i] + b[i]
        return «Poly»(*sum)

    def __str__(self):
        s = ""
        for i in range(self.Degree, -1, -1):
            k = self[i]
            if k == 0:
                continue
            if s != "":
                s += " - " if k < 0 else " + "
            elif k < 0:
                s = "-"
            if abs(k) != 1 or i == 0:
                s += str(abs(k))
            s += "" if i == 0 else "x" if i == 1 else f"x^{i}"
        return "0" if s == "" else s


def main():
    p = «Poly»(«values»)
    q = «Poly»(1, -1)
    print(f"{p} at «x» is {p.«Eval»(«x»)}")
    print(p + q)
    q[0] = 0
    print(f"{q}; {q[7]}; {q.Degree}; {«Poly»(0)}")


if __name__ == "__main__":
    main()
