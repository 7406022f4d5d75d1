topics: params array, optional and named arguments, overloads, expression bodies
Join = Join|Label|Compose
Total = Total|SumAll|AddUp
values = ints 3..5 -9..30
sep = -|+|, 
==== csharp
using System;

static class Tools
{
    public static int «Total»(params int[] numbers)
    {
        int sum = 0;
        foreach (int n in numbers) sum += n;
        return sum;
    }

    public static string «Join»(string name, int count = 1, string sep = "«sep»", bool upper = false)
    {
        string s = "";
        for (int i = 0; i < count; i++)
            s += (i > 0 ? sep : "") + name;
        return upper ? s.ToUpper() : s;
    }

    public static string Show(int x) => "int " + x;
    public static string Show(string x) => "string " + x;
    public static string Show(int x, int y) => Show(x) + " & " + Show(y);

    static void Main()
    {
        Console.WriteLine(«Total»());
        Console.WriteLine(«Total»(5));
        Console.WriteLine(«Total»(«values»));
        Console.WriteLine(«Total»(new[] { 1, 2, 3 }));
        Console.WriteLine(«Join»("ab"));
        Console.WriteLine(«Join»("ab", 3));
        Console.WriteLine(«Join»("ab", upper: true, count: 2));
        Console.WriteLine(«Join»(sep: "/", name: "x", count: 4));
        Console.WriteLine(Show(4) + "; " + Show("four") + "; " + Show(4, 5));
    }
}
==== python
def «Total»(*numbers):
    sum = 0
    for n in numbers:
        sum += n
    return sum


def «Join»(name, count=1, sep="«sep»", upper=False):
    s = ""
    for i in range(count):
        s += (sep if i > 0 else "") + name
    return s.upper() if upper else s


def Show(x, y=None):
    if y is not None:
        return f"{Show(x)} & {Show(y)}"
    if isinstance(x, str):
        return "string " + x
    return f"int {x}"


def main():
    print(«Total»())
    print(«Total»(5))
    print(«Total»(«values»))
    print(«Total»(*[1, 2, 3]))
    print(«Join»("ab"))
    print(«Join»("ab", 3))
    print(«Join»("ab", upper=True, count=2))
    print(«Join»(sep="/", name="x", count=4))
    print(f"{Show(4)}; {Show('four')}; {Show(4, 5)}")


if __name__ == "__main__":
    main()
