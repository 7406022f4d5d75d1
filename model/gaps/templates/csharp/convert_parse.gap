topics: Convert.ToInt32, int.Parse, double.Parse, ToString, bool.Parse, char to string, string + number order
Show = Show|Mix|Concat
a = int 2..40
b = int 3..9
==== csharp
using System;
using System.Globalization;

public class Program
{
    static void «Show»(object o)
    {
        Console.WriteLine(o == null ? "null" : o.ToString());
    }

    public static void Main()
    {
        int a = «a», b = «b»;
        «Show»(a + b + " sum");
        «Show»("sum " + a + b);
        «Show»("sum " + (a + b));
        «Show»(1 + 'a');
        «Show»("" + 'a' + 1);
        «Show»((char)('a' + 1));
        «Show»('7' - '0' + b);
        «Show»(Convert.ToInt32("«a»") * 2);
        «Show»(Convert.ToInt32(2.5) + Convert.ToInt32(3.5));
        «Show»((int)3.99 + (int)-3.99);
        «Show»(Convert.ToInt32('A'));
        «Show»(int.Parse("-«b»") - 1);
        «Show»(double.Parse("2.75", CultureInfo.InvariantCulture) * 2);
        «Show»(bool.Parse("true") && !Convert.ToBoolean(0));
        «Show»(a > b ? "more" : null);
        «Show»((double)a / 4 >= a / 4);
        «Show»(7 / 2 * 2.0);
        «Show»(7 / 2.0);
        «Show»(string.Concat("x", b, true, null, 'c'));
        object boxed = a;
        «Show»((int)boxed + 1);
    }
}
==== python
def «Show»(o):
    print("null" if o is None else o)


def main():
    a = «a»
    b = «b»
    «Show»(f"{a + b} sum")
    «Show»(f"sum {a}{b}")
    «Show»(f"sum {a + b}")
    «Show»(1 + ord("a"))
    «Show»("a1")
    «Show»(chr(ord("a") + 1))
    «Show»(ord("7") - ord("0") + b)
    «Show»(int("«a»") * 2)
    «Show»(round(2.5) + round(3.5))
    «Show»(int(3.99) + int(-3.99))
    «Show»(ord("A"))
    «Show»(int("-«b»") - 1)
    «Show»(float("2.75") * 2)
    «Show»(True and not bool(0))
    «Show»("more" if a > b else None)
    «Show»(a / 4 >= a // 4)
    «Show»(f"{7 // 2 * 2.0:.15g}")
    «Show»(7 / 2.0)
    «Show»(f"x{b}{True}c")
    boxed = a
    «Show»(boxed + 1)


if __name__ == "__main__":
    main()
