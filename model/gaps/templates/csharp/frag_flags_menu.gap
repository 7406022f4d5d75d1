topics: flags enum, HasFlag, shifts in enum values, bit toggling, cast, ternary chain
Opt = Options|Style|Mode
Flip = Toggle|Flip|Switch
start = int 1..14
==== csharp
[Flags]
public enum «Opt»
{
    Plain = 0,
    Bold = 1 << 0,
    Italic = 1 << 1,
    Caps = 1 << 2,
    Loud = Bold | Caps
}

public class Text
{
    private «Opt» opt;

    public Text(«Opt» opt = «Opt».Plain) { this.opt = opt; }

    public Text «Flip»(«Opt» o)
    {
        opt ^= o;
        return this;
    }

    public string Show(string s)
    {
        if (opt.HasFlag(«Opt».Caps)) s = s.ToUpper();
        if ((opt & «Opt».Italic) != 0) s = "/" + s + "/";
        return opt.HasFlag(«Opt».Bold) ? "*" + s + "*" : s;
    }

    public int Code => (int)opt;
    public bool IsLoud => (opt & «Opt».Loud) == «Opt».Loud;
}
==== python
from enum import IntFlag


class «Opt»(IntFlag):
    Plain = 0
    Bold = 1 << 0
    Italic = 1 << 1
    Caps = 1 << 2
    Loud = Bold | Caps


class Text:
    def __init__(self, opt=«Opt».Plain):
        self.opt = opt

    def «Flip»(self, o):
        self.opt ^= o
        return self

    def Show(self, s):
        if «Opt».Caps in self.opt:
            s = s.upper()
        if (self.opt & «Opt».Italic) != 0:
            s = "/" + s + "/"
        return "*" + s + "*" if «Opt».Bold in self.opt else s

    @property
    def Code(self):
        return int(self.opt)

    @property
    def IsLoud(self):
        return (self.opt & «Opt».Loud) == «Opt».Loud
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var t = new Text();
        Console.WriteLine(t.Show("abc") + " " + t.Code);
        t.«Flip»(«Opt».Bold).«Flip»(«Opt».Italic);
        Console.WriteLine(t.Show("abc") + " " + t.Code + " " + t.IsLoud);
        t.«Flip»(«Opt».Italic | «Opt».Caps);
        Console.WriteLine(t.Show("abc") + " " + t.Code + " " + t.IsLoud);
        Console.WriteLine(new Text((«Opt»)(«start» & 7)).Show("xyz"));
    }
}
==== check python
«SOURCE»

t = Text()
print(t.Show("abc"), t.Code)
t.«Flip»(«Opt».Bold).«Flip»(«Opt».Italic)
print(t.Show("abc"), t.Code, t.IsLoud)
t.«Flip»(«Opt».Italic | «Opt».Caps)
print(t.Show("abc"), t.Code, t.IsLoud)
print(Text(«Opt»(«start» & 7)).Show("xyz"))
