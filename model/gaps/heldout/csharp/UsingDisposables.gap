topics: IDisposable and using, exception filters, finally order, static log, nested try
==== csharp
using System;
using System.Collections.Generic;

class Pump : IDisposable
{
    public static readonly List<string> Log = new List<string>();
    private static int opened;
    private readonly int id;
    private bool closed;

    public Pump()
    {
        id = ++opened;
        Log.Add("open" + id);
    }

    public int Push(int litres)
    {
        if (closed) throw new ObjectDisposedException("pump" + id);
        if (litres < 0) throw new ArgumentException("negative: " + litres);
        return 600 / litres;
    }

    public void Dispose()
    {
        if (closed) { Log.Add("again" + id); return; }
        closed = true;
        Log.Add("close" + id);
    }
}

static class Program
{
    static int retries = 2;

    static int Work(int litres)
    {
        int r = 0;
        try
        {
            using (var a = new Pump())
            using (var b = new Pump())
            {
                r = a.Push(litres);
                return r + b.Push(litres - 10);
            }
        }
        catch (DivideByZeroException) when (retries-- > 0)
        {
            Pump.Log.Add("retry");
            return Work(litres + 1);
        }
        catch (DivideByZeroException)
        {
            return -1;
        }
        finally
        {
            Pump.Log.Add("done" + r);
            r = 77;
        }
    }

    static void Main()
    {
        foreach (int l in new[] { 20, 10, 5, 0, 0 })
        {
            try { Console.WriteLine("result " + Work(l)); }
            catch (ArgumentException e) { Console.WriteLine(e.Message + " retries " + retries); }
        }
        Console.WriteLine(string.Join(" ", Pump.Log.GetRange(0, 11)));
        Console.WriteLine(Pump.Log.Count + " " + Pump.Log.FindAll(s => s.StartsWith("close")).Count + " " + Pump.Log.IndexOf("again1"));
        Pump p;
        using (p = new Pump()) { p.Dispose(); }
        try { p.Push(1); } catch (InvalidOperationException e) { Console.WriteLine(e.GetType().Name + " " + Pump.Log[Pump.Log.Count - 1]); }
    }
}
