topics: 2-D arrays, ragged arrays, deepToString, transpose
mul = mul|multiply|times
a = ints 3 -9..9
b = ints 3 -9..9
c = ints 2 1..9
==== java
import java.util.Arrays;

class Matrices {
    static int[][] «mul»(int[][] a, int[][] b) {
        int n = a.length, m = b[0].length;
        if (a[0].length != b.length) {
            throw new IllegalArgumentException(a[0].length + " != " + b.length);
        }
        int[][] res = new int[n][m];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                for (int k = 0; k < b.length; k++)
                    res[i][j] += a[i][k] * b[k][j];
        return res;
    }

    static int[][] transpose(int[][] a) {
        int[][] t = new int[a[0].length][a.length];
        for (int r = 0; r < a.length; r++) {
            for (int c = 0; c < a[r].length; c++) t[c][r] = a[r][c];
        }
        return t;
    }

    static long[][] pascal(int rows) {
        long[][] tri = new long[rows][];
        for (int i = 0; i < rows; i++) {
            tri[i] = new long[i + 1];
            tri[i][0] = tri[i][i] = 1;
            for (int j = 1; j < i; j++) tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j];
        }
        return tri;
    }

    public static void main(String[] args) {
        int[][] a = {{«a»}, {«b»}};
        System.out.println(Arrays.deepToString(transpose(a)));
        System.out.println(Arrays.deepToString(«mul»(a, transpose(a))));
        long[][] tri = pascal(6);
        System.out.println(Arrays.toString(tri[5]) + " " + tri[3].length);
        int[][] copy = a.clone(); // shares its rows
        copy[0][0] = 99;
        copy[1] = new int[]{«c»};
        System.out.println(Arrays.toString(a[0]) + " " + Arrays.toString(a[1]) + " " + copy[1].length);
        try {
            «mul»(a, a);
        } catch (IllegalArgumentException e) {
            System.out.println("size " + e.getMessage());
        }
    }
}
==== python
def «mul»(a, b):
    n, m = len(a), len(b[0])
    if len(a[0]) != len(b):
        raise ValueError(f"{len(a[0])} != {len(b)}")
    res = [[0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            for k in range(len(b)):
                res[i][j] += a[i][k] * b[k][j]
    return res


def transpose(a):
    t = [[0] * len(a) for _ in range(len(a[0]))]
    for r in range(len(a)):
        for c in range(len(a[r])):
            t[c][r] = a[r][c]
    return t


def pascal(rows):
    tri = [None] * rows
    for i in range(rows):
        tri[i] = [0] * (i + 1)
        tri[i][0] = tri[i][i] = 1
        for j in range(1, i):
            tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j]
    return tri


def main():
    a = [[«a»], [«b»]]
    print(transpose(a))
    print(«mul»(a, transpose(a)))
    tri = pascal(6)
    print(f"{tri[5]} {len(tri[3])}")
    copy = a.copy()  # shares its rows
    copy[0][0] = 99
    copy[1] = [«c»]
    print(f"{a[0]} {a[1]} {len(copy[1])}")
    try:
        «mul»(a, a)
    except ValueError as e:
        print(f"size {e}")


if __name__ == "__main__":
    main()
