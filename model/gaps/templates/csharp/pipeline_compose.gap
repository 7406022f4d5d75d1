topics: generics, Func composition, delegates list, Action, multicast delegate, Select with method group, Converter
Pipe = Pipeline|Chain|Flow
Then = Then|Add|With
n = int 3..20
word = word
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Pipe»<T>
{
    readonly List<Func<T, T>> steps = new List<Func<T, T>>();

    public «Pipe»<T> «Then»(Func<T, T> step)
    {
        steps.Add(step);
        return this;
    }

    public T Run(T input) => steps.Aggregate(input, (x, f) => f(x));
    public int Count => steps.Count;
}

class Program
{
    static int Twice(int x) { return x * 2; }
    static string Quote(string s) { return "'" + s + "'"; }

    static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g)
    {
        return x => g(f(x));
    }

    static void Main()
    {
        var numbers = new «Pipe»<int>().«Then»(Twice).«Then»(x => x - 7).«Then»(x => x / 2);
        Console.WriteLine(numbers.Run(«n») + " " + numbers.Run(0) + " " + numbers.Count);

        var texts = new «Pipe»<string>();
        Console.WriteLine(texts.Run("same"));
        texts.«Then»(s => s.ToUpper()).«Then»(Quote).«Then»(Quote);
        Console.WriteLine(string.Join(" ", new[] { "«word»", "b" }.Select(texts.Run)));

        Func<string, int> len = s => s.Length;
        Func<string, string> describe = Compose(len, k => k > 4 ? "long" : "short");
        Console.WriteLine(describe("«word»") + " " + Compose<int, int, int>(Twice, Twice)(«n»));

        Action<string> hello = s => Console.WriteLine("hello " + s);
        hello += s => Console.WriteLine("bye " + s);
        hello("«word»");
    }
}
==== python
from functools import reduce


class «Pipe»:
    def __init__(self):
        self.steps = []

    def «Then»(self, step):
        self.steps.append(step)
        return self

    def Run(self, input):
        return reduce(lambda x, f: f(x), self.steps, input)

    @property
    def Count(self):
        return len(self.steps)


def Twice(x):
    return x * 2


def Quote(s):
    return "'" + s + "'"


def Compose(f, g):
    return lambda x: g(f(x))


def main():
    numbers = «Pipe»().«Then»(Twice).«Then»(lambda x: x - 7).«Then»(lambda x: int(x / 2))
    print(f"{numbers.Run(«n»)} {numbers.Run(0)} {numbers.Count}")

    texts = «Pipe»()
    print(texts.Run("same"))
    texts.«Then»(lambda s: s.upper()).«Then»(Quote).«Then»(Quote)
    print(" ".join(texts.Run(s) for s in ["«word»", "b"]))

    describe = Compose(len, lambda k: "long" if k > 4 else "short")
    print(f"{describe('«word»')} {Compose(Twice, Twice)(«n»)}")

    hello = [lambda s: print(f"hello {s}"), lambda s: print(f"bye {s}")]
    for action in hello:
        action("«word»")


if __name__ == "__main__":
    main()
