topics: std::priority_queue comparator, struct operator, ties, do-while
==== cpp
#include <iostream>
#include <queue>
#include <string>
#include <tuple>
#include <vector>

struct Task {
    int due;
    int cost;
    std::string name;
    bool operator<(const Task& other) const {
        return std::tie(other.due, cost, name) < std::tie(due, other.cost, other.name);
    }
};

int main()
{
    std::priority_queue<Task> pending;
    pending.push({9, 3, "pack"});
    pending.push({4, 2, "load"});
    pending.push({4, 5, "label"});
    pending.push({9, 3, "audit"});
    pending.push({2, 1, "scan"});

    int now = 0, late = 0;
    do
    {
        Task t = pending.top();
        pending.pop();
        now += t.cost;
        if (now > t.due)
        {
            late += now - t.due;
            std::cout << t.name << " late by " << now - t.due << "\n";
        }
        else
            std::cout << t.name << " ok at " << now << "\n";
        if (t.cost > 4)
        {
            t.cost /= 2;
            t.due += 10;
            t.name += "-again";
            pending.push(t);
        }
    } while (!pending.empty());
    std::cout << "late total " << late << "\n";

    std::priority_queue<int> maxq;
    std::priority_queue<int, std::vector<int>, std::greater<int>> minq;
    for (int v : {7, -3, 12, 0, 5})
    {
        maxq.push(v);
        minq.push(-v);
    }
    std::cout << maxq.top() << ' ' << minq.top() << ' ' << maxq.size() << '\n';

    std::priority_queue<std::pair<int, char>> pq;
    for (char c : std::string("banana"))
        pq.emplace(c % 3, c);
    while (pq.size() > 2)
    {
        std::cout << pq.top().first << pq.top().second;
        pq.pop();
    }
    std::cout << ' ' << pq.top().second << '\n';
}
