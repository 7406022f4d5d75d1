topics: boolean arrays, neighbour loops, modulo wrap, nested continue, char rendering
step = step|evolve|nextGen
alive = alive|cells|world
gens = int 2..4
==== java
class Life {
    static final int H = 6, W = 7;

    static boolean[][] «step»(boolean[][] «alive») {
        boolean[][] next = new boolean[H][W];
        for (int r = 0; r < H; r++) {
            for (int c = 0; c < W; c++) {
                int n = 0;
                for (int dr = -1; dr <= 1; dr++) {
                    for (int dc = -1; dc <= 1; dc++) {
                        if (dr == 0 && dc == 0) continue;
                        if («alive»[(r + dr + H) % H][(c + dc + W) % W]) n++;
                    }
                }
                next[r][c] = «alive»[r][c] ? n == 2 || n == 3 : n == 3;
            }
        }
        return next;
    }

    static int show(boolean[][] «alive») {
        int count = 0;
        for (boolean[] row : «alive») {
            char[] line = new char[row.length];
            for (int i = 0; i < row.length; i++) {
                line[i] = row[i] ? '#' : '.';
                count += row[i] ? 1 : 0;
            }
            System.out.println(new String(line));
        }
        return count;
    }

    public static void main(String[] args) {
        boolean[][] world = new boolean[H][W];
        int[][] glider = {{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}};
        for (int[] p : glider) world[p[0]][p[1]] = true;
        int g = 0;
        do {
            System.out.println("gen " + g + ": " + show(world));
            world = «step»(world);
        } while (++g < «gens»);
    }
}
==== python
H, W = 6, 7


def «step»(«alive»):
    next = [[False] * W for _ in range(H)]
    for r in range(H):
        for c in range(W):
            n = 0
            for dr in range(-1, 2):
                for dc in range(-1, 2):
                    if dr == 0 and dc == 0:
                        continue
                    if «alive»[(r + dr + H) % H][(c + dc + W) % W]:
                        n += 1
            next[r][c] = n == 2 or n == 3 if «alive»[r][c] else n == 3
    return next


def show(«alive»):
    count = 0
    for row in «alive»:
        line = [""] * len(row)
        for i in range(len(row)):
            line[i] = "#" if row[i] else "."
            count += 1 if row[i] else 0
        print("".join(line))
    return count


def main():
    world = [[False] * W for _ in range(H)]
    glider = [[0, 1], [1, 2], [2, 0], [2, 1], [2, 2]]
    for p in glider:
        world[p[0]][p[1]] = True
    g = 0
    while True:
        print(f"gen {g}: {show(world)}")
        world = «step»(world)
        g += 1
        if not g < «gens»:
            break


if __name__ == "__main__":
    main()
