topics: x++ in expressions, --x in conditions, do-while, while with decrement
Merge = Merge|MergeSorted|Combine
a = ints 3..4 1..20
b = ints 2..5 1..20
==== csharp
static int[] «Merge»(int[] a, int[] b)
{
    int[] c = new int[a.Length + b.Length];
    int i = 0, j = 0, k = 0;
    while (i < a.Length && j < b.Length)
        c[k++] = a[i] <= b[j] ? a[i++] : b[j++];
    while (i < a.Length) c[k++] = a[i++];
    while (j < b.Length) c[k++] = b[j++];
    return c;
}

static int DigitSum(int n)
{
    int sum = 0;
    do
    {
        sum += n % 10;
        n /= 10;
    } while (n > 0);
    return sum;
}

static int CountDown(int n)
{
    int steps = 0;
    while (n-- > 1)
        if (--n > 0)
            steps += n++;
    return steps;
}
==== python
def «Merge»(a, b):
    c = [0] * (len(a) + len(b))
    i = 0
    j = 0
    k = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            c[k] = a[i]
            i += 1
        else:
            c[k] = b[j]
            j += 1
        k += 1
    while i < len(a):
        c[k] = a[i]
        k += 1
        i += 1
    while j < len(b):
        c[k] = b[j]
        k += 1
        j += 1
    return c


def DigitSum(n):
    total = 0
    while True:
        total += n % 10
        n //= 10
        if n <= 0:
            break
    return total


def CountDown(n):
    steps = 0
    while n > 1:
        n -= 1
        n -= 1
        if n > 0:
            steps += n
            n += 1
    return steps
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        int[] a = { «a» }, b = { «b» };
        Array.Sort(a); Array.Sort(b);
        Console.WriteLine(string.Join(" ", «Merge»(a, b)));
        Console.WriteLine(DigitSum(0) + " " + DigitSum(9075));
        for (int n = 0; n < 8; n++) Console.Write(CountDown(n) + " ");
        Console.WriteLine();
    }
}
==== check python
«SOURCE»

a = [«a»]
b = [«b»]
a.sort()
b.sort()
print(*«Merge»(a, b))
print(DigitSum(0), DigitSum(9075))
for n in range(8):
    print(CountDown(n), end=" ")
print()
