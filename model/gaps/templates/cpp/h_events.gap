topics: event simulation, priority_queue of tuples, greater, tie, get, static formatting
t = ints 4..4 1..20
srv = int 3..8
names = words 4..4
late = int 2..9
Event = Event|Entry|Timer
==== cpp
#include <cstdio>
#include <functional>
#include <queue>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

using «Event» = tuple<int, int, string>;  // time, kind, who

string clockText(int minutes) {
    char buf[16];
    snprintf(buf, sizeof buf, "%02d:%02d", 9 + minutes / 60, minutes % 60);
    return buf;
}

int main() {
    priority_queue<«Event», vector<«Event»>, greater<«Event»>> events;
    int arrive[] = {«t»};
    const char* names[] = {«names»};
    for (int i = 0; i < 4; i++) events.push(make_tuple(arrive[i] * 7, 1, names[i]));

    queue<string> waiting;
    bool busy = false;
    int served = 0, waited = 0, now = 0;
    while (!events.empty()) {
        int kind;
        string who;
        tie(now, kind, who) = events.top();
        events.pop();
        if (kind == 1) {
            printf("%s %s arrives\n", clockText(now).c_str(), who.c_str());
            waiting.push(who);
        } else {
            printf("%s %s leaves\n", clockText(now).c_str(), who.c_str());
            busy = false;
            ++served;
        }
        if (!busy && !waiting.empty()) {
            busy = true;
            events.emplace(now + «srv» * «late», 0, waiting.front());
            waiting.pop();
        }
        waited += waiting.size();
    }
    printf("%d served, queue %d, load %.1f%%\n", served, waited, 100.0 * served * «srv» * «late» / now);
    «Event» e{1, 2, "x"};
    get<0>(e) += 5;
    printf("%d %s %d\n", get<0>(e), get<2>(e).c_str(), e < make_tuple(6, 3, string("a")));
    return 0;
}
==== python
import heapq
from collections import deque


def clockText(minutes):
    return f"{9 + minutes // 60:02d}:{minutes % 60:02d}"


def main():
    events = []  # time, kind, who
    arrive = [«t»]
    names = [«names»]
    for i in range(4):
        heapq.heappush(events, (arrive[i] * 7, 1, names[i]))

    waiting = deque()
    busy = False
    served = 0
    waited = 0
    now = 0
    while events:
        now, kind, who = heapq.heappop(events)
        if kind == 1:
            print(f"{clockText(now)} {who} arrives")
            waiting.append(who)
        else:
            print(f"{clockText(now)} {who} leaves")
            busy = False
            served += 1
        if not busy and waiting:
            busy = True
            heapq.heappush(events, (now + «srv» * «late», 0, waiting.popleft()))
        waited += len(waiting)
    print(f"{served} served, queue {waited}, load {100.0 * served * «srv» * «late» / now:.1f}%")
    e = [1, 2, "x"]
    e[0] += 5
    print(f"{e[0]} {e[2]} {int(tuple(e) < (6, 3, 'a'))}")


if __name__ == "__main__":
    main()
