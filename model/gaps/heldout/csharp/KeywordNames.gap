topics: identifiers that are Python keywords or builtins, @-escaped names, named arguments, nested classes
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

public class Def
{
    public string None { get; set; } = "nil";
    public int Lambda;
    public Def From { get; private set; }
    private readonly List<int> list = new List<int>();

    public class Pass
    {
        public static int Global = 10;
        public readonly int del;
        public Pass(int with) { del = with * Global--; }
        public bool Is(Pass not) => not != null && del == not.del;
        public static Pass operator |(Pass and, Pass or) { return and ?? or; }
    }

    public Def Import(int @in, params int[] except)
    {
        From = new Def { None = None + @in, Lambda = -@in };
        foreach (int elif in except) { From.list.Add(elif); list.Insert(0, elif); }
        return From;
    }

    public int Yield(int len = 2, int str = 5, bool assert = false)
    {
        int sum = 0;
        for (int id = 0; id < len; id++) sum += str * id - (assert ? 1 : 0);
        return sum;
    }

    public int len() { return list.Count; }
    public string self(object type) { return type + "/" + type.GetType().Name; }
}

class Program
{
    static int print(int input) { Console.Write("<" + input + ">"); return input / 2; }

    static void Main()
    {
        var def = new Def { Lambda = 4 };
        Def raise = def.Import(3, 8, 9, 10).Import(-7, 1);
        Console.WriteLine(def.None + " " + def.From.None + " " + raise.None + " " + raise.Lambda + " " + (raise.From == null));
        Console.WriteLine(def.len() + " " + def.From.len() + " " + raise.len());
        Console.WriteLine(def.Yield() + " " + def.Yield(str: 3) + " " + def.Yield(assert: true, len: 4) + " " + def.Yield(1, 1, true));

        Def.Pass nonlocal = null, async = new Def.Pass(2), nonce = new Def.Pass(with: 2);
        Console.WriteLine(async.del + " " + nonce.del + " " + async.Is(nonce) + " " + (nonlocal | nonce).del + " " + async.Is(nonlocal) + " " + Def.Pass.Global);

        int max = 3, min = -3, sum = max + min;
        int[] range = { max, min, sum }, sorted = range.OrderBy(abs => abs).ToArray();
        string str = "tuple", @class = str.Substring(1, 2), dict = str + @class + sum;
        Console.WriteLine(dict + " " + string.Join(",", sorted) + " " + range[0] + " " + def.self(2.5f) + " " + def.self('x'));
        bool True = false, any = !True, all = any ^ True;
        int open = print(print(-9) + (all ? 1 : 0)) - 1;
        Console.WriteLine(open + " " + True + " " + any.ToString().ToLower());
        var map = new Dictionary<string, Func<int, int>> { { "hash", set => set * 31 }, { "pow", object_ => object_ * object_ } };
        int next = 70000;
        foreach (var filter in map) next = filter.Value(next) + filter.Key.Length;
        Console.WriteLine(next);
    }
}
