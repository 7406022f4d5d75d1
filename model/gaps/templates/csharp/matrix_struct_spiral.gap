topics: spiral traversal, changing bounds, index post-increment in 2-D array, string.Join, GetLength
Spiral = Spiral|Unroll|WalkIn
values = ints 12..12 1..99
v1result = result|order|path
v2top = top|rowLo|first
v3bottom = bottom|rowHi|end
==== csharp
static List<int> «Spiral»(int[,] m)
{
    var «v1result» = new List<int>();
    int «v2top» = 0, «v3bottom» = m.GetLength(0) - 1;
    int left = 0, right = m.GetLength(1) - 1;
    while («v2top» <= «v3bottom» && left <= right)
    {
        for (int c = left; c <= right; c++) «v1result».Add(m[«v2top», c]);
        «v2top»++;
        for (int r = «v2top»; r <= «v3bottom»; r++) «v1result».Add(m[r, right]);
        right--;
        if («v2top» <= «v3bottom»)
        {
            for (int c = right; c >= left; c--) «v1result».Add(m[«v3bottom», c]);
            «v3bottom»--;
        }
        if (left <= right)
        {
            for (int r = «v3bottom»; r >= «v2top»; r--) «v1result».Add(m[r, left]);
            left++;
        }
    }
    return «v1result»;
}

static int[,] Transpose(int[,] m)
{
    var t = new int[m.GetLength(1), m.GetLength(0)];
    for (int r = 0; r < m.GetLength(0); r++)
        for (int c = 0; c < m.GetLength(1); c++)
            t[c, r] = m[r, c];
    return t;
}
==== python
def «Spiral»(m):
    «v1result» = []
    «v2top» = 0
    «v3bottom» = len(m) - 1
    left = 0
    right = len(m[0]) - 1
    while «v2top» <= «v3bottom» and left <= right:
        for c in range(left, right + 1):
            «v1result».append(m[«v2top»][c])
        «v2top» += 1
        for r in range(«v2top», «v3bottom» + 1):
            «v1result».append(m[r][right])
        right -= 1
        if «v2top» <= «v3bottom»:
            for c in range(right, left - 1, -1):
                «v1result».append(m[«v3bottom»][c])
            «v3bottom» -= 1
        if left <= right:
            for r in range(«v3bottom», «v2top» - 1, -1):
                «v1result».append(m[r][left])
            left += 1
    return «v1result»


def Transpose(m):
    t = [[0] * len(m) for _ in range(len(m[0]))]
    for r in range(len(m)):
        for c in range(len(m[0])):
            t[c][r] = m[r][c]
    return t
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static void Main()
    {
        int[] v = { «values» };
        var m = new int[3, 4];
        int k = 0;
        for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) m[i, j] = v[k++];
        Console.WriteLine(string.Join(" ", «Spiral»(m)));
        Console.WriteLine(string.Join(" ", «Spiral»(Transpose(m))));
    }
}
==== check python
«SOURCE»

v = [«values»]
m = [v[0:4], v[4:8], v[8:12]]
print(*«Spiral»(m))
print(*«Spiral»(Transpose(m)))
