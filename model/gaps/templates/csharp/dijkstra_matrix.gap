topics: shortest path, int.MaxValue, 2-D array, nullable-free sentinel, path with Stack, do-while
Dist = Shortest|Dijkstra|Distances
w = ints 6..6 1..20
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    const int Inf = int.MaxValue;

    static int[] «Dist»(int[,] cost, int source, out int[] previous)
    {
        int n = cost.GetLength(0);
        int[] dist = new int[n];
        bool[] done = new bool[n];
        previous = new int[n];
        for (int i = 0; i < n; i++)
        {
            dist[i] = Inf;
            previous[i] = -1;
        }
        dist[source] = 0;
        for (int round = 0; round < n; round++)
        {
            int best = -1;
            for (int i = 0; i < n; i++)
                if (!done[i] && (best == -1 || dist[i] < dist[best]))
                    best = i;
            if (dist[best] == Inf) break;
            done[best] = true;
            for (int i = 0; i < n; i++)
            {
                if (cost[best, i] == 0) continue;
                int d = dist[best] + cost[best, i];
                if (d < dist[i])
                {
                    dist[i] = d;
                    previous[i] = best;
                }
            }
        }
        return dist;
    }

    static string Path(int[] previous, int to)
    {
        var stack = new Stack<int>();
        do
        {
            stack.Push(to);
            to = previous[to];
        }
        while (to != -1);
        return string.Join("-", stack);
    }

    static void Main()
    {
        int[] w = { «w» };
        var cost = new int[5, 5];
        int k = 0;
        for (int i = 0; i < 4; i++)
            for (int j = i + 1; j < 4; j++)
                cost[i, j] = cost[j, i] = w[k++];
        int[] dist = «Dist»(cost, 0, out int[] previous);
        for (int i = 0; i < dist.Length; i++)
            Console.WriteLine($"{i}: {(dist[i] == Inf ? "unreachable" : dist[i] + " via " + Path(previous, i))}");
    }
}
==== python
Inf = 2**31 - 1


def «Dist»(cost, source):
    n = len(cost)
    dist = [0] * n
    done = [False] * n
    previous = [0] * n
    for i in range(n):
        dist[i] = Inf
        previous[i] = -1
    dist[source] = 0
    for round in range(n):
        best = -1
        for i in range(n):
            if not done[i] and (best == -1 or dist[i] < dist[best]):
                best = i
        if dist[best] == Inf:
            break
        done[best] = True
        for i in range(n):
            if cost[best][i] == 0:
                continue
            d = dist[best] + cost[best][i]
            if d < dist[i]:
                dist[i] = d
                previous[i] = best
    return dist, previous


def Path(previous, to):
    stack = []
    while True:
        stack.append(to)
        to = previous[to]
        if to == -1:
            break
    return "-".join(str(x) for x in reversed(stack))


def main():
    w = [«w»]
    cost = [[0] * 5 for _ in range(5)]
    k = 0
    for i in range(4):
        for j in range(i + 1, 4):
            cost[i][j] = cost[j][i] = w[k]
            k += 1
    dist, previous = «Dist»(cost, 0)
    for i in range(len(dist)):
        print(f"{i}: {'unreachable' if dist[i] == Inf else f'{dist[i]} via {Path(previous, i)}'}")


if __name__ == "__main__":
    main()
