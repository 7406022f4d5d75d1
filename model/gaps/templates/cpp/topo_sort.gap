topics: topological sort, queue, map of vectors, in-degree, bool return
Graph = Graph|Plan|Schedule
addEdge = addEdge|before|depends
t = words 4..4
order = order|result|sequence
==== cpp
#include <iostream>
#include <map>
#include <queue>
#include <set>
#include <string>
#include <vector>
using namespace std;

class «Graph» {
    map<string, set<string>> next;
    map<string, int> degree;

public:
    void «addEdge»(const string& a, const string& b) {
        if (!next[a].insert(b).second) return;   // already known
        degree[a];
        degree[b]++;
    }

    bool sort(vector<string>& «order») const {
        map<string, int> left = degree;
        queue<string> ready;
        for (auto& [name, d] : left)
            if (d == 0) ready.push(name);
        while (!ready.empty()) {
            string u = ready.front();
            ready.pop();
            «order».push_back(u);
            auto it = next.find(u);
            if (it == next.end()) continue;
            for (const string& v : it->second)
                if (--left[v] == 0) ready.push(v);
        }
        return «order».size() == degree.size();
    }
};

int main() {
    string t[] = {«t»};
    «Graph» g;
    g.«addEdge»(t[0], t[1]);
    g.«addEdge»(t[0], t[2]);
    g.«addEdge»(t[1], t[3]);
    g.«addEdge»(t[2], t[3]);
    g.«addEdge»(t[0], t[1]);

    vector<string> «order»;
    cout << (g.sort(«order») ? "ok:" : "cycle:");
    for (auto& s : «order») cout << " " << s;
    cout << endl;

    g.«addEdge»(t[3], t[1]);
    «order».clear();
    if (!g.sort(«order»))
        cout << "cycle after " << «order».size() << " of 4" << endl;
    return 0;
}
==== python
from collections import deque


class «Graph»:
    def __init__(self):
        self.next = {}
        self.degree = {}

    def «addEdge»(self, a, b):
        targets = self.next.setdefault(a, set())
        if b in targets:
            return  # already known
        targets.add(b)
        self.degree.setdefault(a, 0)
        self.degree[b] = self.degree.get(b, 0) + 1

    def sort(self, «order»):
        left = dict(self.degree)
        ready = deque()
        for name, d in sorted(left.items()):
            if d == 0:
                ready.append(name)
        while ready:
            u = ready.popleft()
            «order».append(u)
            if u not in self.next:
                continue
            for v in sorted(self.next[u]):
                left[v] -= 1
                if left[v] == 0:
                    ready.append(v)
        return len(«order») == len(self.degree)


def main():
    t = [«t»]
    g = «Graph»()
    g.«addEdge»(t[0], t[1])
    g.«addEdge»(t[0], t[2])
    g.«addEdge»(t[1], t[3])
    g.«addEdge»(t[2], t[3])
    g.«addEdge»(t[0], t[1])

    «order» = []
    print("ok:" if g.sort(«order») else "cycle:", end="")
    for s in «order»:
        print(f" {s}", end="")
    print()

    g.«addEdge»(t[3], t[1])
    «order».clear()
    if not g.sort(«order»):
        print(f"cycle after {len(«order»)} of 4")


if __name__ == "__main__":
    main()
