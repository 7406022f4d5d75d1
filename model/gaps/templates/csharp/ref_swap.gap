topics: ref parameters, swap, out parameters, tuples returned
Swap = Swap|Exchange|Flip
MinMax = MinMax|Bounds|Extremes
values = ints 5..7 -40..60
==== csharp
using System;

class RefDemo
{
    static void «Swap»(ref int a, ref int b)
    {
        int t = a;
        a = b;
        b = t;
    }

    static void Order(ref int a, ref int b, ref int swaps)
    {
        if (a > b)
        {
            «Swap»(ref a, ref b);
            swaps++;
        }
    }

    static void «MinMax»(int[] data, out int min, out int max)
    {
        min = max = data[0];
        for (int i = 1; i < data.Length; i++)
        {
            if (data[i] < min) min = data[i];
            if (data[i] > max) max = data[i];
        }
    }

    static int BubbleSort(int[] data)
    {
        int swaps = 0;
        for (int n = data.Length; n > 1; n--)
            for (int i = 0; i + 1 < n; i++)
                Order(ref data[i], ref data[i + 1], ref swaps);
        return swaps;
    }

    static void Main()
    {
        int[] data = { «values» };
        «MinMax»(data, out int lo, out int hi);
        Console.WriteLine($"{lo} {hi}");
        «Swap»(ref lo, ref hi);
        Console.WriteLine(lo + " " + hi);
        Console.WriteLine("swaps: " + BubbleSort(data));
        Console.WriteLine(string.Join(",", data));
    }
}
==== python
def «Swap»(a, b):
    t = a
    a = b
    b = t
    return a, b


def Order(a, b, swaps):
    if a > b:
        a, b = «Swap»(a, b)
        swaps += 1
    return a, b, swaps


def «MinMax»(data):
    min = max = data[0]
    for i in range(1, len(data)):
        if data[i] < min:
            min = data[i]
        if data[i] > max:
            max = data[i]
    return min, max


def BubbleSort(data):
    swaps = 0
    for n in range(len(data), 1, -1):
        for i in range(n - 1):
            data[i], data[i + 1], swaps = Order(data[i], data[i + 1], swaps)
    return swaps


def main():
    data = [«values»]
    lo, hi = «MinMax»(data)
    print(f"{lo} {hi}")
    lo, hi = «Swap»(lo, hi)
    print(f"{lo} {hi}")
    print(f"swaps: {BubbleSort(data)}")
    print(",".join(str(x) for x in data))


if __name__ == "__main__":
    main()
