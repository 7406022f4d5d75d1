topics: do-while, long, max tracking, ternary, prefix increment in condition, formatted output
Steps = Steps|Chain|Flight
peak = peak|highest|top
n = int 5..60
==== csharp
using System;

class Program
{
    static int «Steps»(long n, out long «peak»)
    {
        int count = 0;
        «peak» = n;
        if (n < 1)
            return -1;
        while (n != 1)
        {
            n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
            if (n > «peak») «peak» = n;
            count++;
        }
        return count;
    }

    static void Main()
    {
        int i = «n», longest = 0, at = 0;
        do
        {
            long top_;
            int s = «Steps»(i, out top_);
            if (s > longest)
            {
                longest = s;
                at = i;
            }
            Console.WriteLine("{0,3}{1,5}{2,8}", i, s, top_);
        } while (++i % 5 != 0);
        Console.WriteLine("longest " + longest + " at " + at);
        Console.WriteLine(«Steps»(0, out _));
    }
}
==== python
def «Steps»(n):
    count = 0
    «peak» = n
    if n < 1:
        return -1, «peak»
    while n != 1:
        n = n >> 1 if (n & 1) == 0 else 3 * n + 1
        if n > «peak»:
            «peak» = n
        count += 1
    return count, «peak»


def main():
    i = «n»
    longest = 0
    at = 0
    while True:
        s, top_ = «Steps»(i)
        if s > longest:
            longest = s
            at = i
        print(f"{i:>3}{s:>5}{top_:>8}")
        i += 1
        if i % 5 == 0:
            break
    print(f"longest {longest} at {at}")
    print(«Steps»(0)[0])


if __name__ == "__main__":
    main()
