topics: 2-D arrays, Floyd-Warshall, const infinity, printf tables, nested loops with min
w1 = int 1..9
w2 = int 1..9
w3 = int 5..20
w4 = int 1..9
dist = dist|d|cost
INF = INF|NONE|FAR
==== cpp
#include <algorithm>
#include <cstdio>

#define V 5
const int «INF» = 1e9;

int «dist»[V][V];

void edge(int a, int b, int w, bool both = true)
{
    «dist»[a][b] = std::min(«dist»[a][b], w);
    if (both) edge(b, a, w, false);
}

int main()
{
    for (int i = 0; i < V; i++)
        for (int j = 0; j < V; j++)
            «dist»[i][j] = i == j ? 0 : «INF»;
    edge(0, 1, «w1»);
    edge(1, 2, «w2»);
    edge(0, 2, «w3»);
    edge(2, 3, «w4», false);

    for (int k = 0; k < V; k++)
        for (int i = 0; i < V; i++)
            for (int j = 0; j < V; j++)
                if («dist»[i][k] != «INF» && «dist»[k][j] != «INF»)
                    «dist»[i][j] = std::min(«dist»[i][j], «dist»[i][k] + «dist»[k][j]);

    printf("   ");
    for (int j = 0; j < V; j++) printf("%4c", 'A' + j);
    puts("");
    long total = 0;
    for (int i = 0; i < V; i++) {
        printf("%c |", i + 'A');
        for (int j = 0; j < V; j++) {
            if («dist»[i][j] == «INF»)
                printf("%4s", "-");
            else
                printf("%4d", «dist»[i][j]), total += «dist»[i][j];
        }
        printf("\n");
    }
    printf("total %ld, mean %.3f\n", total, (double)total / (V * V));
    return 0;
}
==== python
V = 5
«INF» = 1000000000

«dist» = [[0] * V for _ in range(V)]


def edge(a, b, w, both=True):
    «dist»[a][b] = min(«dist»[a][b], w)
    if both:
        edge(b, a, w, False)


def main():
    for i in range(V):
        for j in range(V):
            «dist»[i][j] = 0 if i == j else «INF»
    edge(0, 1, «w1»)
    edge(1, 2, «w2»)
    edge(0, 2, «w3»)
    edge(2, 3, «w4», False)

    for k in range(V):
        for i in range(V):
            for j in range(V):
                if «dist»[i][k] != «INF» and «dist»[k][j] != «INF»:
                    «dist»[i][j] = min(«dist»[i][j], «dist»[i][k] + «dist»[k][j])

    print("   ", end="")
    for j in range(V):
        print(f"{chr(ord('A') + j):>4}", end="")
    print()
    total = 0
    for i in range(V):
        print(f"{chr(i + ord('A'))} |", end="")
        for j in range(V):
            if «dist»[i][j] == «INF»:
                print(f"{'-':>4}", end="")
            else:
                print(f"{«dist»[i][j]:4d}", end="")
                total += «dist»[i][j]
        print()
    print(f"total {total}, mean {total / (V * V):.3f}")


if __name__ == "__main__":
    main()
