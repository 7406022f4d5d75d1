topics: insertion sort, index in while condition, element shift, decrement, ref counter
Sort = InsertionSort|SortInPlace|Arrange
moves = moves|shifts|steps
values = ints 5..8 -50..50
v1key = key|current|value
v2a = a|data|arr
==== csharp
static void «Sort»(int[] «v2a», ref int «moves»)
{
    for (int i = 1; i < «v2a».Length; i++)
    {
        int «v1key» = «v2a»[i], j = i;
        while (--j >= 0 && «v2a»[j] > «v1key»)
        {
            «v2a»[j + 1] = «v2a»[j];
            «moves»++;
        }
        «v2a»[j + 1] = «v1key»;
    }
}
==== python
def «Sort»(«v2a», «moves»):
    for i in range(1, len(«v2a»)):
        «v1key» = «v2a»[i]
        j = i - 1
        while j >= 0 and «v2a»[j] > «v1key»:
            «v2a»[j + 1] = «v2a»[j]
            «moves» += 1
            j -= 1
        «v2a»[j + 1] = «v1key»
    return «moves»
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        int[] «v2a» = { «values» };
        int m = 0;
        «Sort»(«v2a», ref m);
        Console.WriteLine(string.Join(" ", «v2a») + " / " + m);
        «Sort»(«v2a», ref m);
        Console.WriteLine(m);
        int[] b = { 3, 2, 1 };
        «Sort»(b, ref m);
        Console.WriteLine(string.Join(" ", b) + " / " + m);
    }
}
==== check python
«SOURCE»

«v2a» = [«values»]
m = 0
m = «Sort»(«v2a», m)
print(" ".join(str(x) for x in «v2a»), "/", m)
m = «Sort»(«v2a», m)
print(m)
b = [3, 2, 1]
m = «Sort»(b, m)
print(" ".join(str(x) for x in b), "/", m)
