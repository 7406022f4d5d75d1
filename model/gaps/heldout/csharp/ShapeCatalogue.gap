topics: abstract classes, virtual/override/new members, base calls, ToString, interfaces
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

interface IPriced { int Cents { get; } string Label(string prefix = "item"); }

abstract class Panel : IPriced
{
    protected static int made;
    protected readonly int w, h;

    protected Panel(int w, int h) { this.w = w; this.h = h; made++; Init(); }

    protected virtual void Init() { }
    public abstract double Area { get; }
    public virtual int Cents => (int)(Area * 2.5);
    public string Kind() => "panel";
    public virtual string Label(string prefix = "item") => prefix + ":" + GetType().Name.ToLower();
    public static int Made => made;
}

class Board : Panel
{
    public Board(int w, int h) : base(w, h) { }
    public override double Area => w * h / 100;
    public new string Kind() => "board";
}

class Round : Panel
{
    protected int extra = 3;
    public Round(int d) : base(d, d) { }
    protected override void Init() { extra += 4; }
    public override double Area => Math.PI * w * w / 4 / 100;
    public sealed override int Cents => base.Cents + extra;
    public override string Label(string prefix = "round") => base.Label(prefix) + "+" + extra;
}

class Framed : Round
{
    public Framed(int d) : this(d, 1) { extra++; }
    private Framed(int d, int e) : base(d) { extra *= 10 + e; }
}

class Program
{
    static void Main()
    {
        var all = new List<Panel> { new Board(33, 40), new Round(25), new Framed(19) };
        foreach (var p in all)
            Console.WriteLine("{0,-18} {1,6} {2}", p.Label(), p.Area.ToString("0.##", CultureInfo.InvariantCulture), p.Cents);
        Board b = (Board)all[0];
        Panel same = b;
        Console.WriteLine(b.Kind() + " " + same.Kind() + " " + (same is Round) + " " + (same as Round == null));
        IPriced ip = all[1];
        Round r = all[1] as Round;
        Console.WriteLine(ip.Label() + " " + r.Label() + " " + ip.Label("x"));
        Console.WriteLine(Panel.Made + " " + all.OfType<Round>().Count() + " " + all.Sum(p => p.Cents));
        try { var wrong = (Framed)all[1]; Console.WriteLine(wrong.Cents); }
        catch (InvalidCastException) { Console.WriteLine("not framed"); }
    }
}
