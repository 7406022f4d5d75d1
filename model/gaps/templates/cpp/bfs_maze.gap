topics: BFS in a grid, vector<string> mutable, pair, parallel direction arrays
solve = solve|shortest|bfs
wall = X|W|O
r = int 1..2
c = int 1..3
==== cpp
#include <iostream>
#include <queue>
#include <string>
#include <utility>
#include <vector>
using namespace std;

const int DR[] = {-1, 0, 1, 0};
const int DC[] = {0, 1, 0, -1};

int «solve»(vector<string> maze, pair<int, int> from, pair<int, int> to)
{
    int h = maze.size(), w = maze[0].length();
    vector<vector<int>> dist(h, vector<int>(w, -1));
    queue<pair<int, int>> q;
    q.push(from);
    dist[from.first][from.second] = 0;
    while (!q.empty())
    {
        auto [r, c] = q.front();
        q.pop();
        if (make_pair(r, c) == to)
            return dist[r][c];
        maze[r][c] = '+';
        for (int d = 0; d < 4; d++)
        {
            int nr = r + DR[d], nc = c + DC[d];
            if (nr < 0 || nc < 0 || nr >= h || nc >= w)
                continue;
            if (maze[nr][nc] == '«wall»' || dist[nr][nc] >= 0)
                continue;
            dist[nr][nc] = dist[r][c] + 1;
            q.push({nr, nc});
        }
    }
    for (auto &line : maze)
        cout << line << '\n';
    return -1;
}

int main()
{
    vector<string> maze = {
        "..«wall»..",
        ".....",
        "..«wall»..",
        "..«wall»..",
    };
    cout << «solve»(maze, {0, 0}, {3, 4}) << endl;
    maze[«r»][«c»] = '«wall»';
    cout << «solve»(maze, {0, 0}, {3, 4}) << endl;
    for (int i = 0; i < 4; ++i)
        maze[i][2] = '«wall»';
    cout << «solve»(maze, {0, 0}, {0, 4}) << endl;
    cout << maze[0] << endl;
    return 0;
}
==== python
from collections import deque

DR = [-1, 0, 1, 0]
DC = [0, 1, 0, -1]


def «solve»(maze, from_, to):
    maze = [list(line) for line in maze]
    h = len(maze)
    w = len(maze[0])
    dist = [[-1] * w for _ in range(h)]
    q = deque()
    q.append(from_)
    dist[from_[0]][from_[1]] = 0
    while q:
        r, c = q.popleft()
        if (r, c) == to:
            return dist[r][c]
        maze[r][c] = "+"
        for d in range(4):
            nr = r + DR[d]
            nc = c + DC[d]
            if nr < 0 or nc < 0 or nr >= h or nc >= w:
                continue
            if maze[nr][nc] == "«wall»" or dist[nr][nc] >= 0:
                continue
            dist[nr][nc] = dist[r][c] + 1
            q.append((nr, nc))
    for line in maze:
        print("".join(line))
    return -1


def main():
    maze = [
        list("..«wall».."),
        list("....."),
        list("..«wall».."),
        list("..«wall».."),
    ]
    print(«solve»(maze, (0, 0), (3, 4)))
    maze[«r»][«c»] = "«wall»"
    print(«solve»(maze, (0, 0), (3, 4)))
    for i in range(4):
        maze[i][2] = "«wall»"
    print(«solve»(maze, (0, 0), (0, 4)))
    print("".join(maze[0]))


if __name__ == "__main__":
    main()
