topics: Func parameter, Action, generics, retry loop, exception filter, while true with break, lambda with state
Retry = Retry|Attempt|RunWithRetry
tries = tries|attempts|limit
n = int 2..4
==== csharp
public static T «Retry»<T>(Func<int, T> action, int «tries» = 3, Action<string> log = null)
{
    int attempt = 0;
    while (true)
    {
        try
        {
            return action(++attempt);
        }
        catch (InvalidOperationException e) when (attempt < «tries»)
        {
            log?.Invoke("attempt " + attempt + ": " + e.Message);
        }
    }
}
==== python
def «Retry»(action, «tries»=3, log=None):
    attempt = 0
    while True:
        try:
            attempt += 1
            return action(attempt)
        except RuntimeError as e:
            if attempt >= «tries»:
                raise
            if log is not None:
                log(f"attempt {attempt}: {e}")
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static int Flaky(int attempt, int okAt)
    {
        if (attempt < okAt) throw new InvalidOperationException("busy " + okAt);
        return attempt * 100;
    }
    static void Main()
    {
        var lines = new List<string>();
        Console.WriteLine(«Retry»(a => Flaky(a, «n»), 5, lines.Add));
        Console.WriteLine(string.Join(", ", lines));
        Console.WriteLine(«Retry»(a => "ok" + a));
        try { «Retry»(a => Flaky(a, 9), «n»); }
        catch (InvalidOperationException e) { Console.WriteLine("gave up: " + e.Message); }
        try { «Retry»<int>(a => { throw new ArgumentException("no retry"); }, log: lines.Add); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
==== check python
«SOURCE»


def Flaky(attempt, okAt):
    if attempt < okAt:
        raise RuntimeError(f"busy {okAt}")
    return attempt * 100


def fail(a):
    raise ValueError("no retry")


lines = []
print(«Retry»(lambda a: Flaky(a, «n»), 5, lines.append))
print(", ".join(lines))
print(«Retry»(lambda a: f"ok{a}"))
try:
    «Retry»(lambda a: Flaky(a, 9), «n»)
except RuntimeError as e:
    print("gave up:", e)
try:
    «Retry»(fail, log=lines.append)
except ValueError as e:
    print(e)
