topics: vector of vectors, value copies, negative modulo, game of life
Grid = Grid|Board|World
step = step|evolve|tick
rows = int 5..7
cols = int 6..9
live = on|alive_|cell
==== cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;

using «Grid» = vector<vector<bool>>;

int neighbours(const «Grid»& g, int r, int c) {
    int rows = g.size(), cols = g[0].size(), n = 0;
    for (int dr = -1; dr <= 1; dr++)
        for (int dc = -1; dc <= 1; dc++) {
            if (dr == 0 && dc == 0) continue;
            n += g[(r + dr + rows) % rows][(c + dc + cols) % cols];
        }
    return n;
}

int «step»(«Grid»& g) {
    «Grid» old = g;
    int alive = 0;
    for (size_t r = 0; r < g.size(); r++) {
        for (size_t c = 0; c < g[r].size(); c++) {
            int n = neighbours(old, r, c);
            g[r][c] = n == 3 || (old[r][c] && n == 2);
            alive += g[r][c];
        }
    }
    return alive;
}

void show(const «Grid»& g) {
    for (auto& row : g) {
        for (bool «live» : row) cout << («live» ? '#' : '.');
        cout << '\n';
    }
}

int main() {
    «Grid» g(«rows», vector<bool>(«cols»));
    int glider[5][2] = {{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}};
    for (auto& p : glider) g[p[0]][p[1]] = true;
    «Grid» first = g;
    int gen = 0, alive;
    do {
        alive = «step»(g);
        gen++;
    } while (gen < 10 && alive > 0);
    show(g);
    cout << gen << " " << alive << " " << (first == g ? "same" : "changed") << endl;
}
==== python
def neighbours(g, r, c):
    rows = len(g)
    cols = len(g[0])
    n = 0
    for dr in range(-1, 2):
        for dc in range(-1, 2):
            if dr == 0 and dc == 0:
                continue
            n += g[(r + dr + rows) % rows][(c + dc + cols) % cols]
    return n


def «step»(g):
    old = [row[:] for row in g]
    alive = 0
    for r in range(len(g)):
        for c in range(len(g[r])):
            n = neighbours(old, r, c)
            g[r][c] = n == 3 or (old[r][c] and n == 2)
            alive += g[r][c]
    return alive


def show(g):
    for row in g:
        for «live» in row:
            print("#" if «live» else ".", end="")
        print()


def main():
    g = [[False] * «cols» for _ in range(«rows»)]
    glider = [[0, 1], [1, 2], [2, 0], [2, 1], [2, 2]]
    for p in glider:
        g[p[0]][p[1]] = True
    first = [row[:] for row in g]
    gen = 0
    while True:
        alive = «step»(g)
        gen += 1
        if not (gen < 10 and alive > 0):
            break
    show(g)
    print(f"{gen} {alive} {'same' if first == g else 'changed'}")


if __name__ == "__main__":
    main()
