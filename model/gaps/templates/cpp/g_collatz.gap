topics: loops with changing index, unsigned long long, conditional expressions, max tracking
n = int 5..30
steps = steps|length|count
collatz = collatz|hailstone|sequence
limit = int 10..25
==== cpp
#include <iostream>
#include <unordered_map>
using namespace std;

unordered_map<unsigned long long, int> cache;

int «collatz»(unsigned long long n)
{
    if (n == 1)
        return 0;
    auto found = cache.find(n);
    if (found != cache.end())
        return found->second;
    return cache[n] = 1 + «collatz»(n & 1 ? 3 * n + 1 : n >> 1);
}

int main()
{
    unsigned long long n = «n», top = 0;
    int «steps» = 0;
    for (; n != 1; n = n % 2 ? n * 3 + 1 : n / 2, «steps»++)
        if (n > top)
            top = n;
    cout << «steps» << " steps, top " << top << ", cached " << «collatz»(«n») << endl;

    int best = 1;
    for (int i = 2; i <= «limit»; i++)
        if («collatz»(i) > «collatz»(best))
            best = i;
    cout << best << " needs " << cache[best] << endl;

    // skips a number after every multiple of three
    for (int i = 1; i < «limit»; i++)
    {
        if (i % 3 == 0)
            ++i;
        cout << i << " ";
    }
    cout << endl;
    return 0;
}
==== python
cache = {}


def «collatz»(n):
    if n == 1:
        return 0
    if n in cache:
        return cache[n]
    cache[n] = 1 + «collatz»(3 * n + 1 if n & 1 else n >> 1)
    return cache[n]


def main():
    n = «n»
    top = 0
    «steps» = 0
    while n != 1:
        if n > top:
            top = n
        n = n * 3 + 1 if n % 2 else n // 2
        «steps» += 1
    print(f"{«steps»} steps, top {top}, cached {«collatz»(«n»)}")

    best = 1
    for i in range(2, «limit» + 1):
        if «collatz»(i) > «collatz»(best):
            best = i
    print(f"{best} needs {cache[best]}")

    # skips a number after every multiple of three
    i = 1
    while i < «limit»:
        if i % 3 == 0:
            i += 1
        print(i, end=" ")
        i += 1
    print()


if __name__ == "__main__":
    main()
