topics: yield return, yield break, IEnumerable, lazy, custom iterator, Take, foreach
Range = Countdown|Steps|Ladder
Fib = Fibonacci|Fib|Grow
n = int 5..9
lim = int 20..60
==== csharp
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

class «Range» : IEnumerable<int>
{
  private readonly int from, step;

  public «Range»(int from, int step = 1)
  {
    this.from = from;
    this.step = step;
  }

  public IEnumerator<int> GetEnumerator()
  {
    for (int i = from; i > 0; i -= step)
      yield return i;
  }

  IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Program
{
  static IEnumerable<int> «Fib»(int limit)
  {
    int a = 0, b = 1;
    while (true)
    {
      if (a > limit)
        yield break;
      yield return a;
      int next = a + b;
      a = b;
      b = next;
    }
  }

  static IEnumerable<string> Pairs(IEnumerable<int> source)
  {
    int? last = null;
    foreach (int x in source)
    {
      if (last != null)
        yield return last + ":" + x;
      last = x;
    }
  }

  static void Main()
  {
    foreach (int i in new «Range»(«n»))
      Console.Write(i + " ");
    Console.WriteLine("go");
    Console.WriteLine(string.Join(",", new «Range»(«n», 2)));
    Console.WriteLine(«Fib»(«lim»).Count() + " " + «Fib»(«lim»).Last());
    Console.WriteLine(string.Join(" ", Pairs(«Fib»(1000).Skip(3).Take(4))));
    Console.WriteLine(new «Range»(«n»).Sum());
  }
}
==== python
from itertools import islice


class «Range»:
    def __init__(self, from_, step=1):
        self.from_ = from_
        self.step = step

    def __iter__(self):
        for i in range(self.from_, 0, -self.step):
            yield i


def «Fib»(limit):
    a = 0
    b = 1
    while True:
        if a > limit:
            return
        yield a
        next = a + b
        a = b
        b = next


def Pairs(source):
    last = None
    for x in source:
        if last is not None:
            yield f"{last}:{x}"
        last = x


def main():
    for i in «Range»(«n»):
        print(f"{i} ", end="")
    print("go")
    print(",".join(str(x) for x in «Range»(«n», 2)))
    values = list(«Fib»(«lim»))
    print(f"{len(values)} {values[-1]}")
    print(" ".join(Pairs(islice(«Fib»(1000), 3, 7))))
    print(sum(«Range»(«n»)))


if __name__ == "__main__":
    main()
