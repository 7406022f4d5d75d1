topics: BFS, ArrayDeque, char grids, arrays fill
solve = solve|shortest|steps
dist = dist|depth|cost
r1 = int 0..3
==== java
import java.util.*;

class Maze {
    static final int[] DX = {1, -1, 0, 0};
    static final int[] DY = {0, 0, 1, -1};

    static int «solve»(char[][] maze, int sx, int sy) {
        int h = maze.length, w = maze[0].length;
        int[][] «dist» = new int[h][w];
        for (int[] row : «dist») Arrays.fill(row, -1);
        Queue<int[]> queue = new ArrayDeque<>();
        queue.add(new int[]{sx, sy});
        «dist»[sy][sx] = 0;
        while (!queue.isEmpty()) {
            int[] cur = queue.poll();
            int x = cur[0], y = cur[1];
            if (maze[y][x] == 'E') return «dist»[y][x];
            for (int d = 0; d < 4; d++) {
                int nx = x + DX[d], ny = y + DY[d];
                if (nx < 0 || ny < 0 || nx >= w || ny >= h) continue;
                if (maze[ny][nx] == '#' || «dist»[ny][nx] >= 0) continue;
                «dist»[ny][nx] = «dist»[y][x] + 1;
                queue.add(new int[]{nx, ny});
            }
        }
        return -1;
    }

    public static void main(String[] args) {
        String[] lines = {"....#", ".##..", "...#E", "##..."};
        char[][] maze = new char[lines.length][];
        for (int i = 0; i < lines.length; i++) maze[i] = lines[i].toCharArray();
        System.out.println(«solve»(maze, 0, 0));
        System.out.println(«solve»(maze, «r1», 0));
        maze[1][4] = '#';
        System.out.println(«solve»(maze, «r1», 0));
        maze[3][4] = '#';
        System.out.println(«solve»(maze, 2, 2));
        System.out.println(new String(maze[1]) + " " + String.valueOf(maze[2], 1, 3));
    }
}
==== python
from collections import deque

DX = [1, -1, 0, 0]
DY = [0, 0, 1, -1]


def «solve»(maze, sx, sy):
    h, w = len(maze), len(maze[0])
    «dist» = [[-1] * w for _ in range(h)]
    queue = deque()
    queue.append((sx, sy))
    «dist»[sy][sx] = 0
    while queue:
        x, y = queue.popleft()
        if maze[y][x] == "E":
            return «dist»[y][x]
        for d in range(4):
            nx, ny = x + DX[d], y + DY[d]
            if nx < 0 or ny < 0 or nx >= w or ny >= h:
                continue
            if maze[ny][nx] == "#" or «dist»[ny][nx] >= 0:
                continue
            «dist»[ny][nx] = «dist»[y][x] + 1
            queue.append((nx, ny))
    return -1


def main():
    lines = ["....#", ".##..", "...#E", "##..."]
    maze = [list(line) for line in lines]
    print(«solve»(maze, 0, 0))
    print(«solve»(maze, «r1», 0))
    maze[1][4] = "#"
    print(«solve»(maze, «r1», 0))
    maze[3][4] = "#"
    print(«solve»(maze, 2, 2))
    print(f"{''.join(maze[1])} {''.join(maze[2][1:4])}")


if __name__ == "__main__":
    main()
