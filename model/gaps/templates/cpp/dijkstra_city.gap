topics: priority_queue, greater, adjacency lists, INT_MAX
addRoad = addRoad|connect|link
d1 = int 1..9
d2 = int 1..9
d3 = int 1..9
d4 = int 4..15
dist = dist|cost|best
==== cpp
#include <climits>
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

typedef pair<int, int> pii;

vector<vector<pii>> graph(6);

void «addRoad»(int a, int b, int len) {
    graph[a].push_back({b, len});
    graph[b].push_back(make_pair(a, len));
}

vector<int> dijkstra(int start, vector<int>& parent) {
    vector<int> «dist»(graph.size(), INT_MAX);
    parent.assign(graph.size(), -1);
    priority_queue<pii, vector<pii>, greater<pii>> pq;
    «dist»[start] = 0;
    pq.push({0, start});
    while (!pq.empty()) {
        auto [d, u] = pq.top();
        pq.pop();
        if (d > «dist»[u]) continue; // stale entry
        for (auto& [v, w] : graph[u]) {
            if (d + w < «dist»[v]) {
                «dist»[v] = d + w;
                parent[v] = u;
                pq.push({«dist»[v], v});
            }
        }
    }
    return «dist»;
}

int main() {
    «addRoad»(0, 1, «d1»);
    «addRoad»(1, 2, «d2»);
    «addRoad»(2, 3, «d3»);
    «addRoad»(0, 3, «d4»);
    «addRoad»(3, 4, 2);

    vector<int> parent;
    vector<int> «dist» = dijkstra(0, parent);
    for (size_t i = 0; i < «dist».size(); i++) {
        cout << i << ": ";
        if («dist»[i] == INT_MAX)
            cout << "unreachable";
        else
            cout << «dist»[i] << " via " << parent[i];
        cout << "\n";
    }
    string path;
    for (int v = 4; v != -1; v = parent[v])
        path = to_string(v) + (path.empty() ? "" : ">") + path;
    cout << path << endl;
    return 0;
}
==== python
import heapq

INT_MAX = 2147483647

graph = [[] for _ in range(6)]


def «addRoad»(a, b, len):
    graph[a].append((b, len))
    graph[b].append((a, len))


def dijkstra(start):
    «dist» = [INT_MAX] * len(graph)
    parent = [-1] * len(graph)
    pq = []
    «dist»[start] = 0
    heapq.heappush(pq, (0, start))
    while pq:
        d, u = heapq.heappop(pq)
        if d > «dist»[u]:
            continue  # stale entry
        for v, w in graph[u]:
            if d + w < «dist»[v]:
                «dist»[v] = d + w
                parent[v] = u
                heapq.heappush(pq, («dist»[v], v))
    return «dist», parent


def main():
    «addRoad»(0, 1, «d1»)
    «addRoad»(1, 2, «d2»)
    «addRoad»(2, 3, «d3»)
    «addRoad»(0, 3, «d4»)
    «addRoad»(3, 4, 2)

    «dist», parent = dijkstra(0)
    for i in range(len(«dist»)):
        print(f"{i}: ", end="")
        if «dist»[i] == INT_MAX:
            print("unreachable", end="")
        else:
            print(f"{«dist»[i]} via {parent[i]}", end="")
        print()
    path = ""
    v = 4
    while v != -1:
        path = str(v) + ("" if not path else ">") + path
        v = parent[v]
    print(path)


if __name__ == "__main__":
    main()
