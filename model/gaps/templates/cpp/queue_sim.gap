topics: deque, queue, custom comparator priority_queue, simulation, tuples
Task = Task|Job|Ticket
names = words 4..4
prio = ints 4..4 1..5
quantum = int 2..4
Cmp = ByPriority|Order|Later
==== cpp
#include <deque>
#include <iostream>
#include <queue>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

struct «Task» {
    string name;
    int prio;
    int id;
};

struct «Cmp» {
    // true when a comes after b
    bool operator()(const «Task»& a, const «Task»& b) const {
        if (a.prio != b.prio) return a.prio < b.prio;
        return a.id > b.id;
    }
};

int main() {
    string names[] = {«names»};
    int prio[] = {«prio»};
    priority_queue<«Task», vector<«Task»>, «Cmp»> pq;
    for (int i = 0; i < 4; i++) pq.push({names[i], prio[i], i});
    while (!pq.empty()) {
        «Task» t = pq.top();
        pq.pop();
        cout << t.name << "/" << t.prio << " ";
    }
    cout << endl;

    // round robin
    deque<tuple<string, int>> ready;
    for (int i = 0; i < 4; i++) ready.emplace_back(names[i], prio[i] * 2);
    int clock = 0;
    while (ready.size() > 0) {
        auto [name, left] = ready.front();
        ready.pop_front();
        int slice = min(left, «quantum»);
        clock += slice;
        if ((left -= slice) > 0)
            ready.push_back(make_tuple(name, left));
        else
            cout << name << " done at " << clock << endl;
    }

    queue<int> q;
    for (int p : prio) q.push(p);
    q.push(q.front());
    q.pop();
    cout << q.front() << " " << q.back() << " " << q.size() << endl;

    priority_queue<int> big;
    for (int p : prio) big.push(p * 3 % 7);
    cout << big.top();
    big.pop();
    cout << " " << big.top() << endl;
    return 0;
}
==== python
import heapq
from collections import deque


class «Task»:
    def __init__(self, name, prio, id):
        self.name = name
        self.prio = prio
        self.id = id

    # the higher priority first, then the lower id
    def __lt__(self, other):
        if self.prio != other.prio:
            return self.prio > other.prio
        return self.id < other.id


def main():
    names = [«names»]
    prio = [«prio»]
    pq = []
    for i in range(4):
        heapq.heappush(pq, «Task»(names[i], prio[i], i))
    while pq:
        t = heapq.heappop(pq)
        print(f"{t.name}/{t.prio} ", end="")
    print()

    # round robin
    ready = deque()
    for i in range(4):
        ready.append((names[i], prio[i] * 2))
    clock = 0
    while len(ready) > 0:
        name, left = ready.popleft()
        slice = min(left, «quantum»)
        clock += slice
        left -= slice
        if left > 0:
            ready.append((name, left))
        else:
            print(f"{name} done at {clock}")

    q = deque()
    for p in prio:
        q.append(p)
    q.append(q[0])
    q.popleft()
    print(f"{q[0]} {q[-1]} {len(q)}")

    big = []
    for p in prio:
        heapq.heappush(big, -(p * 3 % 7))
    print(-big[0], end="")
    heapq.heappop(big)
    print(f" {-big[0]}")


if __name__ == "__main__":
    main()
