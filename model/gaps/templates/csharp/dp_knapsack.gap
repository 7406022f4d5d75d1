topics: dynamic programming, 2-D array, Math.Max, nested ternary, backtracking with index
Solve = Solve|Pack|BestLoad
w = ints 4..4 1..8
v = ints 4..4 3..30
cap = int 8..15
v1capacity = capacity|room|maxWeight
v2best = best|dp|table
v3picked = picked|chosen|taken
==== csharp
static int «Solve»(int[] weight, int[] value, int «v1capacity», List<int> «v3picked»)
{
    int n = weight.Length;
    var «v2best» = new int[n + 1, «v1capacity» + 1];
    for (int i = 1; i <= n; i++)
    {
        for (int c = 0; c <= «v1capacity»; c++)
        {
            «v2best»[i, c] = «v2best»[i - 1, c];
            if (weight[i - 1] <= c)
                «v2best»[i, c] = Math.Max(«v2best»[i, c], «v2best»[i - 1, c - weight[i - 1]] + value[i - 1]);
        }
    }
    for (int i = n, c = «v1capacity»; i > 0; i--)
    {
        if («v2best»[i, c] == «v2best»[i - 1, c]) continue;
        «v3picked».Add(i - 1);
        c -= weight[i - 1];
    }
    «v3picked».Reverse();
    return «v2best»[n, «v1capacity»];
}
==== python
def «Solve»(weight, value, «v1capacity», «v3picked»):
    n = len(weight)
    «v2best» = [[0] * («v1capacity» + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for c in range(«v1capacity» + 1):
            «v2best»[i][c] = «v2best»[i - 1][c]
            if weight[i - 1] <= c:
                «v2best»[i][c] = max(«v2best»[i][c], «v2best»[i - 1][c - weight[i - 1]] + value[i - 1])
    c = «v1capacity»
    for i in range(n, 0, -1):
        if «v2best»[i][c] == «v2best»[i - 1][c]:
            continue
        «v3picked».append(i - 1)
        c -= weight[i - 1]
    «v3picked».reverse()
    return «v2best»[n][«v1capacity»]
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (int cap in new[] { «cap», 3, 0 })
        {
            var «v3picked» = new List<int>();
            int r = «Solve»(new[] { «w» }, new[] { «v» }, cap, «v3picked»);
            Console.WriteLine(r + ": " + string.Join(" ", «v3picked»));
        }
    }
}
==== check python
«SOURCE»

for cap in [«cap», 3, 0]:
    «v3picked» = []
    r = «Solve»([«w»], [«v»], cap, «v3picked»)
    print(f"{r}: {' '.join(str(p) for p in «v3picked»)}")
