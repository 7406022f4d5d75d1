topics: recursion with backtracking list, bit tricks, long factorial overflow, Collections methods
==== java
import java.util.*;
import java.util.stream.*;

public class Main {
    private int visited;
    private final List<List<Integer>> found = new ArrayList<>();

    void search(int[] pool, int at, int left, Deque<Integer> picked) {
        visited++;
        if (left == 0) {
            found.add(new ArrayList<>(picked));
            return;
        }
        for (int i = at; i < pool.length && pool[i] <= left; i++) {
            if (i > at && pool[i] == pool[i - 1]) continue;
            picked.addLast(pool[i]);
            search(pool, i + 1, left - pool[i], picked);
            picked.removeLast();
        }
    }

    static long choose(int n, int k) {
        long r = 1;
        for (int i = 1; i <= k; i++) r = r * (n - k + i) / i;
        return r;
    }

    static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }

    static boolean next(int[] p) {
        int i = p.length - 2, j = p.length - 1;
        while (i >= 0 && p[i] >= p[i + 1]) i--;
        if (i < 0) return false;
        while (p[j] <= p[i]) j--;
        int t = p[i]; p[i++] = p[j]; p[j] = t;
        for (j = p.length - 1; i < j; t = p[i], p[i++] = p[j], p[j--] = t) ;
        return true;
    }

    public static void main(String[] args) {
        Main m = new Main();
        m.search(new int[] { 1, 2, 2, 4, 5, 6, 7 }, 0, 9, new ArrayDeque<>());
        System.out.println(m.found + " " + m.visited);
        System.out.println(choose(49, 6) + " " + choose(5, 0) + " " + fact(12) + " " + fact(13) + " " + fact(17) + " " + fact(34));

        int[] p = { 2, 4, 3, 1 };
        int steps = 0;
        StringBuilder sb = new StringBuilder();
        do for (int v : p) sb.append(v); while (next(p) && ++steps < 4 && sb.append('-') != null);
        System.out.println(sb + " " + steps);
        int sum = 0;
        for (int set = 0b0111; set < 1 << 5; ) {
            sum = sum * 3 + set;
            int c = set & -set, r = set + c;
            set = ((r ^ set) >>> 2) / c | r;
        }
        System.out.println(sum + " " + Integer.toBinaryString(sum & 63));
        List<Integer> nums = IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toList());
        Collections.swap(nums, 0, 8);
        nums.subList(2, 5).clear();
        nums.replaceAll(v -> v * v % 10);
        System.out.println(nums + " " + Collections.max(nums) + " " + nums.indexOf(6) + " " + Collections.nCopies(3, "x") + Collections.disjoint(nums, List.of(3, 7)));
    }
}
