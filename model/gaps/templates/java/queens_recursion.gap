topics: recursion with static fields, backtracking, bit masks, post-increment counters
count = count|solutions|found
n = int 4..7
==== java
class Queens {
    private static int «count» = 0;
    private static int[] rows;
    private static String firstSolution;

    private static void place(int col, int n, int used, int up, int down) {
        if (col == n) {
            if («count»++ == 0) {
                StringBuilder sb = new StringBuilder();
                for (int r : rows) sb.append((char) ('a' + r));
                firstSolution = sb.toString();
            }
            return;
        }
        for (int r = 0; r < n; r++) {
            int row = 1 << r, u = 1 << (r + col), d = 1 << (r - col + n);
            if ((used & row) != 0 || (up & u) != 0 || (down & d) != 0) continue;
            rows[col] = r;
            place(col + 1, n, used | row, up | u, down | d);
        }
    }

    static int solve(int n) {
        rows = new int[n];
        «count» = 0;
        firstSolution = null;
        place(0, n, 0, 0, 0);
        return «count»;
    }

    private static int moves;

    static void hanoi(int n, char from, char to, char via) {
        if (n == 0) return;
        hanoi(n - 1, from, via, to);
        if (++moves <= 3) System.out.print(n + "" + from + to + " ");
        hanoi(n - 1, via, to, from);
    }

    public static void main(String[] args) {
        for (int n : new int[]{«n», 3}) {
            System.out.println(n + " queens: " + solve(n) + ", first " + firstSolution);
        }
        hanoi(«n», 'A', 'C', 'B');
        System.out.println(moves);
    }
}
==== python
«count» = 0
rows = None
firstSolution = None
moves = 0


def place(col, n, used, up, down):
    global «count», firstSolution
    if col == n:
        if «count» == 0:
            firstSolution = "".join(chr(ord("a") + r) for r in rows)
        «count» += 1
        return
    for r in range(n):
        row, u, d = 1 << r, 1 << (r + col), 1 << (r - col + n)
        if (used & row) != 0 or (up & u) != 0 or (down & d) != 0:
            continue
        rows[col] = r
        place(col + 1, n, used | row, up | u, down | d)


def solve(n):
    global rows, «count», firstSolution
    rows = [0] * n
    «count» = 0
    firstSolution = None
    place(0, n, 0, 0, 0)
    return «count»


def hanoi(n, from_, to, via):
    global moves
    if n == 0:
        return
    hanoi(n - 1, from_, via, to)
    moves += 1
    if moves <= 3:
        print(f"{n}{from_}{to}", end=" ")
    hanoi(n - 1, via, to, from_)


def main():
    for n in [«n», 3]:
        print(f"{n} queens: {solve(n)}, first {'null' if firstSolution is None else firstSolution}")
    hanoi(«n», "A", "C", "B")
    print(moves)


if __name__ == "__main__":
    main()
