topics: sieve, bool array, nested loop with step, long arithmetic, LINQ Where with index, local arrays
Sieve = Sieve|Primes|PrimeList
n = int 20..80
m = int 100..900
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class Program {
  static List<int> «Sieve»(int limit) {
    var composite = new bool[limit + 1];
    var primes = new List<int>();
    for (int p = 2; p <= limit; ++p) {
      if (composite[p]) continue;
      primes.Add(p);
      for (long k = (long)p * p; k <= limit; k += p)
        composite[k] = true;
    }
    return primes;
  }

  static string Factors(int n) {
    string s = "";
    for (int d = 2; d * d <= n; d++) {
      int times = 0;
      while (n % d == 0) {
        n /= d;
        times++;
      }
      if (times > 0)
        s += (s == "" ? "" : " * ") + d + (times > 1 ? "^" + times : "");
    }
    if (n > 1) s += (s.Length > 0 ? " * " : "") + n;
    return s;
  }

  static void Main(string[] args) {
    var primes = «Sieve»(«n»);
    Console.WriteLine(primes.Count + ": " + string.Join(" ", primes.Skip(primes.Count - 4)));
    Console.WriteLine(primes.Where((p, i) => i > 0 && p - primes[i - 1] == 2).Count() + " twins");
    for (int i = «m»; i < «m» + 3; i++)
      Console.WriteLine($"{i} = {Factors(i)}");
    long product = 1;
    foreach (int p in primes.TakeWhile(p => p < 30)) product *= p;
    Console.WriteLine(product);
  }
}
==== python
from itertools import takewhile


def «Sieve»(limit):
    composite = [False] * (limit + 1)
    primes = []
    for p in range(2, limit + 1):
        if composite[p]:
            continue
        primes.append(p)
        for k in range(p * p, limit + 1, p):
            composite[k] = True
    return primes


def Factors(n):
    s = ""
    d = 2
    while d * d <= n:
        times = 0
        while n % d == 0:
            n //= d
            times += 1
        if times > 0:
            s += ("" if s == "" else " * ") + str(d) + (f"^{times}" if times > 1 else "")
        d += 1
    if n > 1:
        s += (" * " if len(s) > 0 else "") + str(n)
    return s


def main():
    primes = «Sieve»(«n»)
    print(f"{len(primes)}: {' '.join(str(p) for p in primes[-4:])}")
    print(f"{sum(1 for i, p in enumerate(primes) if i > 0 and p - primes[i - 1] == 2)} twins")
    for i in range(«m», «m» + 3):
        print(f"{i} = {Factors(i)}")
    product = 1
    for p in takewhile(lambda p: p < 30, primes):
        product *= p
    print(product)


if __name__ == "__main__":
    main()
