topics: matrix spiral, post-decrement bounds, ++ in index, nested fors
spiral = spiral|snail|unwind
n = int 2..4
m = int 2..5
==== java
static int[] «spiral»(int[][] g) {
    int top = 0, bottom = g.length - 1, left = 0, right = g[0].length - 1;
    int[] out = new int[g.length * g[0].length];
    int k = 0;
    while (top <= bottom && left <= right) {
        for (int c = left; c <= right; c++) out[k++] = g[top][c];
        for (int r = ++top; r <= bottom; r++) out[k++] = g[r][right];
        right--;
        if (top <= bottom) {
            for (int c = right; c >= left; c--) out[k++] = g[bottom][c];
            bottom--;
        }
        if (left <= right) {
            for (int r = bottom; r >= top; r--) out[k++] = g[r][left];
            left++;
        }
    }
    return out;
}

static int[][] numbered(int rows, int cols) {
    int[][] g = new int[rows][cols];
    int next = 1;
    for (int[] row : g)
        for (int i = 0; i < row.length; )
            row[i++] = next++;
    return g;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[][] g = numbered(«n», «m»);
        System.out.println(g[1][1]);
        System.out.println(java.util.Arrays.toString(«spiral»(g)));
        System.out.println(java.util.Arrays.toString(«spiral»(numbered(1, 3))) + «spiral»(numbered(3, 1))[2]);
    }
}
==== python
def «spiral»(g):
    top, bottom, left, right = 0, len(g) - 1, 0, len(g[0]) - 1
    out = [0] * (len(g) * len(g[0]))
    k = 0
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            out[k] = g[top][c]
            k += 1
        top += 1
        for r in range(top, bottom + 1):
            out[k] = g[r][right]
            k += 1
        right -= 1
        if top <= bottom:
            for c in range(right, left - 1, -1):
                out[k] = g[bottom][c]
                k += 1
            bottom -= 1
        if left <= right:
            for r in range(bottom, top - 1, -1):
                out[k] = g[r][left]
                k += 1
            left += 1
    return out


def numbered(rows, cols):
    g = [[0] * cols for _ in range(rows)]
    next = 1
    for row in g:
        for i in range(len(row)):
            row[i] = next
            next += 1
    return g
==== check python
«SOURCE»
g = numbered(«n», «m»)
print(g[1][1])
print(«spiral»(g))
print(f"{«spiral»(numbered(1, 3))}{«spiral»(numbered(3, 1))[2]}")
