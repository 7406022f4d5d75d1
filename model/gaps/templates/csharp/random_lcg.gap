topics: linear congruential generator, long, uint, shift, bit mask, unchecked, dice
Rng = Lcg|Dice|MiniRandom
Next = Next|Roll|Draw
seed = int 1..9999
n = int 4..8
==== csharp
using System;

class «Rng»
{
    private uint state;

    public «Rng»(uint seed) { state = seed; }

    public int «Next»(int max)
    {
        state = state * 1664525u + 1013904223u;
        return (int)(state >> 16) % max;
    }

    // xorshift on a signed number
    public static int Scramble(int x)
    {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        return x;
    }
}

class Program
{
    static void Main()
    {
        var rng = new «Rng»(«seed»);
        int[] hits = new int[6];
        for (int i = 0; i < 60; i++)
            hits[rng.«Next»(6)]++;
        for (int i = 0; i < hits.Length; i++)
            Console.WriteLine("{0}: {1}", i + 1, new string('#', hits[i]));

        int x = «seed»;
        for (int i = 0; i < «n»; i++)
        {
            x = «Rng».Scramble(x);
            Console.WriteLine(x + " " + (x >> 4) + " " + ((uint)x >> 28));
        }
    }
}
==== python
class «Rng»:
    def __init__(self, seed):
        self.state = seed

    def «Next»(self, max):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self.state >> 16) % max

    # xorshift on a signed number
    @staticmethod
    def Scramble(x):
        x ^= ((x << 13) + 2**31) % 2**32 - 2**31
        x ^= x >> 17
        x ^= ((x << 5) + 2**31) % 2**32 - 2**31
        return x


def main():
    rng = «Rng»(«seed»)
    hits = [0] * 6
    for i in range(60):
        hits[rng.«Next»(6)] += 1
    for i in range(len(hits)):
        print(f"{i + 1}: {'#' * hits[i]}")

    x = «seed»
    for i in range(«n»):
        x = «Rng».Scramble(x)
        print(f"{x} {x >> 4} {(x & 0xFFFFFFFF) >> 28}")


if __name__ == "__main__":
    main()
