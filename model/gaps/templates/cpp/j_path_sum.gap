topics: grid dynamic programming in place, matrix by value, INT_MAX guard, path reconstruction with reverse
g = ints 9..9 1..9
best = minPath|cheapest|bestCost
path = path|route|moves
==== cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

typedef vector<vector<int>> Grid;

int «best»(Grid g, string *«path» = nullptr)
{
    int h = g.size(), w = g[0].size();
    for (int r = 0; r < h; r++)
        for (int c = 0; c < w; c++)
        {
            if (!r && !c) continue;
            int up = r ? g[r - 1][c] : 1 << 30;
            int left = c > 0 ? g[r][c - 1] : 1 << 30;
            g[r][c] += min(up, left);
        }
    if («path»)
    {
        int r = h - 1, c = w - 1;
        while (r || c)
        {
            if (r == 0 || (c > 0 && g[r][c - 1] < g[r - 1][c]))
                c--, *«path» += 'R';
            else
                r--, *«path» += 'D';
        }
        reverse(«path»->begin(), «path»->end());
    }
    return g[h - 1][w - 1];
}

int main()
{
    int flat[] = {«g»}, k = 0;
    Grid g(3, vector<int>(3));
    for (auto &row : g)
        for (auto &cell : row)
            cell = flat[k++];
    string «path»;
    cout << «best»(g) << " " << «best»(g, &«path»);
    cout << " " << «path» << endl;
    cout << g[2][2] << " " << «best»({{4}}) << " " << «best»({{1, 2, 3}}) << endl;
    int diagonal = 0;
    for (int i = 0, j = 2; i < 3; ++i, --j)
        diagonal += g[i][i] - g[i][j];
    cout << diagonal << endl;
}
==== python
def «best»(g):
    g = [row[:] for row in g]
    h = len(g)
    w = len(g[0])
    for r in range(h):
        for c in range(w):
            if not r and not c:
                continue
            up = g[r - 1][c] if r else 1 << 30
            left = g[r][c - 1] if c > 0 else 1 << 30
            g[r][c] += min(up, left)
    «path» = ""
    r = h - 1
    c = w - 1
    while r or c:
        if r == 0 or (c > 0 and g[r][c - 1] < g[r - 1][c]):
            c -= 1
            «path» += "R"
        else:
            r -= 1
            «path» += "D"
    return g[h - 1][w - 1], «path»[::-1]


def main():
    flat = [«g»]
    g = [flat[0:3], flat[3:6], flat[6:9]]
    cost, «path» = «best»(g)
    print(f"{cost} {cost} {«path»}")
    print(f"{g[2][2]} {«best»([[4]])[0]} {«best»([[1, 2, 3]])[0]}")
    diagonal = 0
    for i in range(3):
        diagonal += g[i][i] - g[i][2 - i]
    print(diagonal)


if __name__ == "__main__":
    main()
