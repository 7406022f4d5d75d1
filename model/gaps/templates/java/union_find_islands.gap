topics: union-find, path compression, flood fill with stack, char grid, nested ternaries
find = find|root|leader
union = union|join|link
p = ints 8..8 0..7
==== java
import java.util.*;

class Islands {
    private final int[] parent, size;
    private int groups;

    Islands(int n) {
        parent = new int[n];
        size = new int[n];
        for (int i = 0; i < n; i++) parent[i] = i;
        Arrays.fill(size, 1);
        groups = n;
    }

    int «find»(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

    boolean «union»(int a, int b) {
        if ((a = «find»(a)) == (b = «find»(b))) return false;
        if (size[a] < size[b]) {
            int t = a;
            a = b;
            b = t;
        }
        parent[b] = a;
        size[a] += size[b];
        groups--;
        return true;
    }

    static int flood(char[][] map, int y, int x) {
        Deque<int[]> todo = new ArrayDeque<>();
        todo.push(new int[]{y, x});
        int area = 0;
        while (!todo.isEmpty()) {
            int[] p = todo.pop();
            if (p[0] < 0 || p[0] >= map.length || p[1] < 0 || p[1] >= map[p[0]].length) continue;
            if (map[p[0]][p[1]] != 'x') continue;
            map[p[0]][p[1]] = '.';
            area++;
            for (int d = -1; d <= 1; d += 2) {
                todo.push(new int[]{p[0] + d, p[1]});
                todo.push(new int[]{p[0], p[1] + d});
            }
        }
        return area;
    }

    public static void main(String[] args) {
        int[] pairs = {«p»};
        Islands u = new Islands(8);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            System.out.println(pairs[i] + "-" + pairs[i + 1] + ": " + u.«union»(pairs[i], pairs[i + 1]));
        }
        System.out.println(u.groups + " groups, biggest " + Arrays.stream(u.size).max().getAsInt());
        String[] rows = {"x.xx", "xx", "...xx"};
        char[][] map = new char[rows.length][];
        for (int i = 0; i < rows.length; i++) map[i] = rows[i].toCharArray();
        StringBuilder sizes = new StringBuilder();
        for (int y = 0; y < map.length; y++)
            for (int x = 0; x < map[y].length; x++)
                if (map[y][x] == 'x') sizes.append(sizes.length() == 0 ? "" : ",").append(flood(map, y, x));
        System.out.println(sizes + " " + new String(map[2]));
    }
}
==== python
class Islands:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.groups = n

    def «find»(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def «union»(self, a, b):
        a = self.«find»(a)
        b = self.«find»(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.groups -= 1
        return True


def flood(map, y, x):
    todo = [(y, x)]
    area = 0
    while todo:
        r, c = todo.pop()
        if r < 0 or r >= len(map) or c < 0 or c >= len(map[r]):
            continue
        if map[r][c] != "x":
            continue
        map[r][c] = "."
        area += 1
        for d in range(-1, 2, 2):
            todo.append((r + d, c))
            todo.append((r, c + d))
    return area


def main():
    pairs = [«p»]
    u = Islands(8)
    for i in range(0, len(pairs) - 1, 2):
        print(f"{pairs[i]}-{pairs[i + 1]}: {str(u.«union»(pairs[i], pairs[i + 1])).lower()}")
    print(f"{u.groups} groups, biggest {max(u.size)}")
    rows = ["x.xx", "xx", "...xx"]
    map = [list(row) for row in rows]
    sizes = []
    for y in range(len(map)):
        for x in range(len(map[y])):
            if map[y][x] == "x":
                sizes.append(str(flood(map, y, x)))
    print(f"{','.join(sizes)} {''.join(map[2])}")


if __name__ == "__main__":
    main()
