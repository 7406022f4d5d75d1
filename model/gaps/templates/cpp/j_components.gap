topics: graph DFS, adjacency matrix, recursive lambda with std::function, bipartite colouring, captured counters
n = int 6..8
a = int 0..2
b = int 3..5
Net = Net|Graph|Network
visit = visit|dfs|explore
==== cpp
#include <functional>
#include <iostream>
#include <vector>
using namespace std;

class «Net» {
    int n;
    vector<vector<char>> adj;

public:
    «Net»(int n) : n(n), adj(n, vector<char>(n, 0)) {}

    void link(int a, int b) { adj[a][b] = adj[b][a] = 1; }

    vector<vector<int>> components() const {
        vector<vector<int>> out;
        vector<bool> seen(n);
        function<void(int)> «visit» = [&](int u) {
            seen[u] = true;
            out.back().push_back(u);
            for (int v = 0; v < n; ++v)
                if (adj[u][v] && !seen[v]) «visit»(v);
        };
        for (int u = 0; u < n; ++u)
            if (!seen[u]) {
                out.emplace_back();
                «visit»(u);
            }
        return out;
    }

    bool bipartite() const {
        vector<int> color(n, -1);
        function<bool(int, int)> paint = [&](int u, int c) -> bool {
            if (color[u] != -1) return color[u] == c;
            color[u] = c;
            for (int v = 0; v < n; v++)
                if (adj[u][v] && !paint(v, 1 - c)) return false;
            return true;
        };
        for (int u = 0; u < n; u++)
            if (color[u] < 0 && !paint(u, 0)) return false;
        return true;
    }
};

int main() {
    «Net» g(«n»);
    g.link(«a», «b»);
    g.link(0, 1);
    g.link(«b», 4);
    int largest = 0;
    for (auto& comp : g.components()) {
        cout << "[";
        for (size_t i = 0; i < comp.size(); i++) cout << (i ? "," : "") << comp[i];
        cout << "] ";
        largest = max(largest, (int)comp.size());
    }
    cout << largest << " " << g.bipartite();
    g.link(«a», 5);
    g.link(5, «b»);
    cout << g.bipartite() << " " << g.components().size() << endl;
}
==== python
class «Net»:
    def __init__(self, n):
        self.n = n
        self.adj = [[0] * n for _ in range(n)]

    def link(self, a, b):
        self.adj[a][b] = self.adj[b][a] = 1

    def components(self):
        out = []
        seen = [False] * self.n

        def «visit»(u):
            seen[u] = True
            out[-1].append(u)
            for v in range(self.n):
                if self.adj[u][v] and not seen[v]:
                    «visit»(v)

        for u in range(self.n):
            if not seen[u]:
                out.append([])
                «visit»(u)
        return out

    def bipartite(self):
        color = [-1] * self.n

        def paint(u, c):
            if color[u] != -1:
                return color[u] == c
            color[u] = c
            for v in range(self.n):
                if self.adj[u][v] and not paint(v, 1 - c):
                    return False
            return True

        for u in range(self.n):
            if color[u] < 0 and not paint(u, 0):
                return False
        return True


def main():
    g = «Net»(«n»)
    g.link(«a», «b»)
    g.link(0, 1)
    g.link(«b», 4)
    largest = 0
    for comp in g.components():
        print("[", end="")
        for i in range(len(comp)):
            print(f"{',' if i else ''}{comp[i]}", end="")
        print("] ", end="")
        largest = max(largest, len(comp))
    print(f"{largest} {int(g.bipartite())}", end="")
    g.link(«a», 5)
    g.link(5, «b»)
    print(f"{int(g.bipartite())} {len(g.components())}")


if __name__ == "__main__":
    main()
