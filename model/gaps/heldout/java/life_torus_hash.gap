topics: 2D arrays, modulo wrap, int hash overflow, labelled break, long bitboards
==== java
public class Main {
    private static final int W = 7, H = 6;
    private boolean[][] cells = new boolean[H][W];
    private int generation;

    Main(String... rows) {
        for (int y = 0; y < rows.length; y++)
            for (int x = 0; x < rows[y].length(); x++)
                cells[y][x] = rows[y].charAt(x) == 'o';
    }

    int neighbours(int x, int y) {
        int n = cells[y][x] ? -1 : 0;
        for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++)
                n += cells[Math.floorMod(y + dy, H)][(x + dx + W) % W] ? 1 : 0;
        return n;
    }

    Main step() {
        boolean[][] next = new boolean[H][W];
        for (int y = 0; y < H; y++)
            for (int x = 0; x < W; x++) {
                int n = neighbours(x, y);
                next[y][x] = n == 3 | cells[y][x] & n == 2;
            }
        cells = next;
        generation++;
        return this;
    }

    long board() {
        long b = 0;
        for (boolean[] row : cells)
            for (boolean c : row) b = b << 1 | (c ? 1 : 0);
        return b;
    }

    @Override public int hashCode() {
        int h = 7;
        for (boolean[] row : cells)
            for (boolean c : row) h = h * 1000003 + (c ? 1231 : 1237);
        return h;
    }

    public static void main(String[] args) {
        Main glider = new Main(".o", "..o", "ooo");
        long start = glider.board();
        System.out.println(start + " " + Long.bitCount(start) + " " + glider.hashCode());
        for (int i = 0; i < 4; i++) glider.step();
        System.out.println(Long.toHexString(glider.board()) + " " + glider.hashCode() + " " + (glider.hashCode() >>> 20));
        int guard = 0;
        search:
        while (true) {
            glider.step();
            for (int y = 0; y < H; y++)
                for (int x = 0; x < W; x++) {
                    if (glider.cells[y][x] && y == H - 1) {
                        System.out.println("bottom at gen " + glider.generation + " x=" + x);
                        break search;
                    }
                    if (glider.cells[y][x]) continue search;
                    if (++guard > 1000) break search;
                }
        }
        while (glider.board() != start && glider.generation < 400) glider.step();
        System.out.println("period " + glider.generation + " guard " + guard + " " + (glider.board() == start));
        long all = -1L >>> 64 - W * H;
        System.out.println(all + " " + (all & ~start) % 1000 + " " + (int) start + " " + (int) (start >> 8) + " " + (start * start * start));
    }
}
