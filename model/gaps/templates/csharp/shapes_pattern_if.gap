topics: is patterns with declaration, casts from object, ternary, boxed bool
Describe = Describe|Explain|Classify
n = int 1..40
w1 = word
w2 = word
==== csharp
using System;
using System.Collections.Generic;

class Circle { public double R; }
class Rect { public int W, H; }

class Program
{
    static string «Describe»(object o)
    {
        if (o == null)
            return "nothing";
        if (o is int i)
            return i < 0 ? "negative " + -i : "int " + i / 2;
        if (o is string s)
        {
            if (s.Length == 0) return "empty text";
            return s.ToUpper() + s.Length;
        }
        if (o is Rect r)
            return r.W == r.H ? "square " + r.W : $"rect {r.W}x{r.H}";
        if (o is bool)
            return (bool)o ? "yes" : "no";
        if (o is List<int> list && list.Count > 1)
            return "list of " + list.Count;
        return "other " + o.GetType().Name;
    }

    static void Main()
    {
        object[] all =
        {
            «n», -«n», null, "", "«w1»", "«w2»", true,
            new Rect { W = 3, H = 3 }, new Rect { W = 2, H = «n» + 3 }, new Circle { R = 1 }, new List<int> { 1, 2 }
        };
        int k = 0;
        foreach (var o in all)
            Console.WriteLine(++k + ": " + «Describe»(o));
    }
}
==== python
class Circle:
    def __init__(self, R=0.0):
        self.R = R


class Rect:
    def __init__(self, W=0, H=0):
        self.W = W
        self.H = H


def «Describe»(o):
    if o is None:
        return "nothing"
    if isinstance(o, bool):
        return "yes" if o else "no"
    if isinstance(o, int):
        return f"negative {-o}" if o < 0 else f"int {o // 2}"
    if isinstance(o, str):
        if len(o) == 0:
            return "empty text"
        return o.upper() + str(len(o))
    if isinstance(o, Rect):
        return f"square {o.W}" if o.W == o.H else f"rect {o.W}x{o.H}"
    if isinstance(o, list) and len(o) > 1:
        return f"list of {len(o)}"
    return f"other {type(o).__name__}"


def main():
    all = [
        «n»,
        -«n»,
        None,
        "",
        "«w1»",
        "«w2»",
        True,
        Rect(W=3, H=3),
        Rect(W=2, H=«n» + 3),
        Circle(R=1),
        [1, 2],
    ]
    k = 0
    for o in all:
        k += 1
        print(f"{k}: {«Describe»(o)}")


if __name__ == "__main__":
    main()
