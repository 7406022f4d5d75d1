topics: queue, deque, nested vectors, struct hash-free visited set, direction arrays, char grid mutation
==== cpp
#include <deque>
#include <iostream>
#include <map>
#include <queue>
#include <set>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

struct State {
    int r, c;
    bool key;
    bool operator<(const State& o) const { return tie(r, c, key) < tie(o.r, o.c, o.key); }
};

int solve(const vector<string>& maze, string* route = nullptr) {
    queue<pair<State, int>> todo;
    set<State> seen;
    map<State, pair<State, char>> from;
    for (int r = 0; r < (int)maze.size(); r++) {
        auto c = maze[r].find('S');
        if (c != string::npos) todo.push({{r, (int)c, false}, 0});
    }
    seen.insert(todo.front().first);
    const int dr[] = {-1, 0, 1, 0}, dc[] = {0, 1, 0, -1};
    while (!todo.empty()) {
        auto [s, dist] = todo.front();
        todo.pop();
        if (maze[s.r][s.c] == 'E') {
            for (State at = s; route && from.count(at); at = from[at].first) route->insert(route->begin(), from[at].second);
            return dist;
        }
        for (int d = 0; d < 4; d++) {
            State n{s.r + dr[d], s.c + dc[d], s.key};
            char cell = maze[n.r][n.c];
            if (cell == '#' || (cell == 'D' && !n.key)) continue;
            n.key |= cell == 'k';
            if (seen.insert(n).second) {
                from.emplace(n, make_pair(s, "URDL"[d]));
                todo.emplace(n, dist + 1);
            }
        }
    }
    return -1;
}

int flood(vector<string>& g, int r, int c, char to) {
    deque<pair<int, int>> stack{{r, c}};
    char old = g[r][c];
    int n = 0;
    while (!stack.empty()) {
        auto [y, x] = stack.back();
        stack.pop_back();
        if (g[y][x] != old) continue;
        g[y][x] = to;
        n++;
        stack.insert(stack.end(), {{y + 1, x}, {y - 1, x}, {y, x + 1}, {y, x - 1}});
    }
    return n;
}

int main() {
    vector<string> maze = {"#########", "#S..#..E#", "#.#.D.#.#", "#k#.#####", "#########"};
    string route;
    cout << solve(maze, &route) << ' ' << route << ' ' << route.length() << endl;
    auto locked = maze;
    locked[3][1] = '#';
    cout << solve(locked) << ' ' << maze[3] << endl;
    cout << flood(locked, 1, 2, '+') << ' ' << locked[1] << ' ' << locked[3] << endl;
    cout << flood(maze, 1, 1, '.') << flood(maze, 1, 1, '*') << ' ' << maze[1] << endl;
    State a{1, 2, false}, b = a;
    b.key = !b.key;
    cout << (a < b) << (b < a) << ' ' << b.key + 1 << ' ' << true + true << ' ' << (a.r - 4) / 2 << ' ' << (a.r - 4) % 2 << endl;
}
