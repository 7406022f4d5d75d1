topics: IDisposable, using statement, finally order, nested using, exception inside using
Res = Resource|Connection|Handle
Use = Use|Query|Work
words = words 2..2
==== csharp
using System;

class «Res» : IDisposable
{
    private static int open = 0;
    private readonly string name;

    public «Res»(string name)
    {
        this.name = name;
        open++;
        Console.WriteLine("open " + name);
    }

    public static int Open { get { return open; } }

    public int «Use»(int x)
    {
        if (x < 0)
            throw new ArgumentException("negative: " + x);
        return 100 / x;
    }

    public void Dispose()
    {
        open--;
        Console.WriteLine("close " + name);
    }
}

class Program
{
    static string Run(int x)
    {
        try
        {
            using (var a = new «Res»("a"))
            using (var b = new «Res»("b"))
            {
                Console.WriteLine("open now: " + «Res».Open);
                return "got " + (a.«Use»(x) + b.«Use»(x + 1));
            }
        }
        catch (DivideByZeroException)
        {
            return "zero";
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
        finally
        {
            Console.WriteLine("done " + x);
        }
    }

    static void Main()
    {
        foreach (var name in new[] { «words» })
            using (new «Res»(name))
                Console.WriteLine("  inside");
        Console.WriteLine(Run(4));
        Console.WriteLine(Run(0));
        Console.WriteLine(Run(-1));
        Console.WriteLine(«Res».Open);
    }
}
==== python
class «Res»:
    open = 0

    def __init__(self, name):
        self.name = name
        «Res».open += 1
        print(f"open {name}")

    @staticmethod
    def Open():
        return «Res».open

    def «Use»(self, x):
        if x < 0:
            raise ValueError(f"negative: {x}")
        return 100 // x

    def Dispose(self):
        «Res».open -= 1
        print(f"close {self.name}")

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        self.Dispose()


def Run(x):
    try:
        with «Res»("a") as a, «Res»("b") as b:
            print(f"open now: {«Res».Open()}")
            return f"got {a.«Use»(x) + b.«Use»(x + 1)}"
    except ZeroDivisionError:
        return "zero"
    except ValueError as e:
        return str(e)
    finally:
        print(f"done {x}")


def main():
    for name in [«words»]:
        with «Res»(name):
            print("  inside")
    print(Run(4))
    print(Run(0))
    print(Run(-1))
    print(«Res».Open())


if __name__ == "__main__":
    main()
