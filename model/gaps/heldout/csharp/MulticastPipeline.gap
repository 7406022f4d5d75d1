topics: multicast delegates, Func composition, currying, closures over locals, method groups
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

delegate int Stage(ref int value, string note);

static class Ext
{
    public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => x => g(f(x));
    public static Func<B, R> Bind<A, B, R>(this Func<A, B, R> f, A a) { return b => f(a, b); }
}

class Program
{
    private static readonly List<string> notes = new List<string>();
    private int offset;

    int Shift(ref int v, string note)
    {
        v += offset++;
        notes.Add("shift" + offset + note);
        return v * 10;
    }

    static int Halve(ref int v, string note)
    {
        v /= 2;
        notes.Add($"halve{v}{note}");
        return v;
    }

    static Func<int> Counter(int start, int step = 1)
    {
        int n = start - step;
        return () => n += step;
    }

    static Func<int, int> Memo(Func<int, int> f, Action<int> miss)
    {
        var seen = new Dictionary<int, int>();
        return n =>
        {
            int r;
            if (seen.TryGetValue(n, out r)) return r;
            miss(n);
            return seen[n] = f(n);
        };
    }

    static void Main()
    {
        var p = new Program { offset = -20 };
        Stage s = p.Shift;
        s += Halve;
        s += p.Shift;
        s -= Halve;
        s += Halve;
        int value = 7;
        int result = s(ref value, "!");
        Console.WriteLine(value + " " + result + " " + s.GetInvocationList().Length + " " + string.Join(",", notes));

        Func<int, int> inc = x => x + 1, dbl = x => x * 2;
        Func<int, string> hex = x => x.ToString("X");
        Func<int, int, int> sub = (a, b) => a - b;
        Console.WriteLine(inc.Then(dbl).Then(hex)(13) + " " + dbl.Then(inc)(13) + " " + sub.Bind(100)(1) + " " + new[] { 1, 2 }.Select(sub.Bind(5)).Sum());

        Func<int> a1 = Counter(5), a2 = Counter(5, -3), a3 = a1;
        Console.WriteLine(a1() + " " + a2() + " " + a3() + " " + a1() + " " + a2());

        int misses = 0;
        Func<int, int> fib = null;
        fib = Memo(n => n < 2 ? n : fib(n - 1) + fib(n - 2), n => misses++);
        Console.WriteLine(fib(46) + " " + fib(47) + " " + misses);

        int limit = 3;
        var query = Enumerable.Range(1, 8).Where(n => n % limit == 0);
        limit = 4;
        Console.WriteLine(string.Join(",", query) + " " + query.Count());
    }
}
