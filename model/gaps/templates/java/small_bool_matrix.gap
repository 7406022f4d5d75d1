topics: magic square, boolean printing, 2-D loops, early return, odd-even
n = int 1..3
grid = grid|square|m
==== java
class Magic {
    static int[][] build(int n) {
        int[][] «grid» = new int[n][n];
        int r = 0, c = n / 2;
        for (int k = 1; k <= n * n; k++) {
            «grid»[r][c] = k;
            int nr = (r - 1 + n) % n, nc = (c + 1) % n;
            if («grid»[nr][nc] != 0) r = (r + 1) % n;
            else { r = nr; c = nc; }
        }
        return «grid»;
    }

    static boolean isMagic(int[][] «grid») {
        int n = «grid».length, want = n * (n * n + 1) / 2;
        int d1 = 0, d2 = 0;
        for (int i = 0; i < n; i++) {
            int row = 0, col = 0;
            for (int j = 0; j < n; j++) {
                row += «grid»[i][j];
                col += «grid»[j][i];
            }
            if (row != want || col != want) return false;
            d1 += «grid»[i][i];
            d2 += «grid»[i][n - 1 - i];
        }
        return d1 == want && d2 == want;
    }

    public static void main(String[] args) {
        int n = 2 * «n» + 1;
        int[][] «grid» = build(n);
        for (int[] row : «grid») {
            for (int x : row) System.out.printf("%4d", x);
            System.out.println();
        }
        System.out.println(isMagic(«grid»));
        int tmp = «grid»[0][0];
        «grid»[0][0] = «grid»[1][1];
        «grid»[1][1] = tmp;
        boolean still = isMagic(«grid»);
        System.out.println("after swap: " + still + " " + (!still ^ n > 5));
    }
}
==== python
def build(n):
    «grid» = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for k in range(1, n * n + 1):
        «grid»[r][c] = k
        nr, nc = (r - 1 + n) % n, (c + 1) % n
        if «grid»[nr][nc] != 0:
            r = (r + 1) % n
        else:
            r, c = nr, nc
    return «grid»


def isMagic(«grid»):
    n = len(«grid»)
    want = n * (n * n + 1) // 2
    d1 = d2 = 0
    for i in range(n):
        row = col = 0
        for j in range(n):
            row += «grid»[i][j]
            col += «grid»[j][i]
        if row != want or col != want:
            return False
        d1 += «grid»[i][i]
        d2 += «grid»[i][n - 1 - i]
    return d1 == want and d2 == want


def main():
    n = 2 * «n» + 1
    «grid» = build(n)
    for row in «grid»:
        for x in row:
            print(f"{x:4d}", end="")
        print()
    print(str(isMagic(«grid»)).lower())
    «grid»[0][0], «grid»[1][1] = «grid»[1][1], «grid»[0][0]
    still = isMagic(«grid»)
    print(f"after swap: {str(still).lower()} {str((not still) != (n > 5)).lower()}")


if __name__ == "__main__":
    main()
