topics: goto retry label, try/catch inside loop, simulated input queue, int.Parse errors, OverflowException, counters
Ask = AskNumber|ReadNumber|NextNumber
tries = tries|attempts|rounds
n = int 1..50
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    static readonly Queue<string> input = new Queue<string>(new[] { "abc", "-3", "99999999999", "«n»", "", "7" });

    static int «Ask»(int min)
    {
        int «tries» = 0;
    again:
        «tries»++;
        if (input.Count == 0)
            throw new InvalidOperationException("no more input after " + «tries»);
        string line = input.Dequeue();
        int value;
        try
        {
            value = int.Parse(line);
        }
        catch (FormatException)
        {
            Console.WriteLine("'" + line + "' is not a number");
            goto again;
        }
        catch (OverflowException)
        {
            Console.WriteLine(line + " is too big");
            goto again;
        }
        if (value < min)
        {
            Console.WriteLine(value + " is below " + min);
            goto again;
        }
        Console.WriteLine("ok after " + «tries»);
        return value;
    }

    static void Main()
    {
        int sum = 0;
        try
        {
            for (; ; )
                sum += «Ask»(sum > 0 ? 5 : 0);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message + ", sum " + sum);
        }
    }
}
==== python
from collections import deque

input = deque(["abc", "-3", "99999999999", "«n»", "", "7"])


def «Ask»(min):
    «tries» = 0
    while True:
        «tries» += 1
        if len(input) == 0:
            raise RuntimeError(f"no more input after {«tries»}")
        line = input.popleft()
        try:
            value = int(line)
        except ValueError:
            print(f"'{line}' is not a number")
            continue
        if not -(2**31) <= value < 2**31:
            print(f"{line} is too big")
            continue
        if value < min:
            print(f"{value} is below {min}")
            continue
        print(f"ok after {«tries»}")
        return value


def main():
    sum = 0
    try:
        while True:
            sum += «Ask»(5 if sum > 0 else 0)
    except RuntimeError as e:
        print(f"{e}, sum {sum}")


if __name__ == "__main__":
    main()
