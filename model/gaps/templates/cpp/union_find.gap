topics: union-find, path compression, swap, struct with constructor
UnionFind = UnionFind|DSU|DisjointSet
find = find|root|leader
n = int 7..10
a = int 0..3
b = int 4..6
s_unite = unite|join|link
s_groups = groups|sets|components
==== cpp
struct «UnionFind» {
    vector<int> parent, sz;
    int «s_groups»;

    «UnionFind»(int n) : parent(n), sz(n, 1), «s_groups»(n) {
        iota(parent.begin(), parent.end(), 0);
    }

    int «find»(int x) {
        while (x != parent[x])
            x = parent[x] = parent[parent[x]];
        return x;
    }

    bool «s_unite»(int a, int b) {
        if ((a = «find»(a)) == (b = «find»(b))) return false;
        if (sz[a] < sz[b]) swap(a, b);
        parent[b] = a;
        sz[a] += sz[b];
        --«s_groups»;
        return true;
    }
};
==== check cpp
#include <iostream>
#include <numeric>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    «UnionFind» u(«n»);
    cout << u.«s_unite»(«a», «b») << u.«s_unite»(«b», «a») << u.«s_unite»(1, 2) << u.«s_unite»(2, «b») << u.«s_unite»(0, 1) << endl;
    cout << u.«s_groups» << " " << u.sz[u.«find»(1)] << " " << (u.«find»(1) == u.«find»(«b»)) << endl;
    for (int i = 0; i < «n»; i++) cout << u.«find»(i) << " ";
    cout << endl;
}
==== python
class «UnionFind»:
    def __init__(self, n):
        self.parent = list(range(n))
        self.sz = [1] * n
        self.«s_groups» = n

    def «find»(self, x):
        while x != self.parent[x]:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def «s_unite»(self, a, b):
        a = self.«find»(a)
        b = self.«find»(b)
        if a == b:
            return False
        if self.sz[a] < self.sz[b]:
            a, b = b, a
        self.parent[b] = a
        self.sz[a] += self.sz[b]
        self.«s_groups» -= 1
        return True
==== check python
«SOURCE»


u = «UnionFind»(«n»)
pairs = [(«a», «b»), («b», «a»), (1, 2), (2, «b»), (0, 1)]
print("".join(str(int(u.«s_unite»(x, y))) for x, y in pairs))
print(u.«s_groups», u.sz[u.«find»(1)], int(u.«find»(1) == u.«find»(«b»)))
for i in range(«n»):
    print(u.«find»(i), end=" ")
print()
