topics: primitive arrays, double formatting, Arrays.sort ranges, binarySearch, integer overflow in average
==== java
import java.util.Arrays;
import java.util.Locale;

public class Main {
    static final int[] EDGES = { 0, 10, 20, 50, 100 };

    static int bucket(int v) {
        int i = Arrays.binarySearch(EDGES, v);
        return i >= 0 ? i : -i - 2;
    }

    static double percentile(int[] sorted, double p) {
        double rank = p / 100 * (sorted.length - 1);
        int lo = (int) rank;
        double frac = rank - lo;
        return lo + 1 < sorted.length ? sorted[lo] + frac * (sorted[lo + 1] - sorted[lo]) : sorted[lo];
    }

    static int mid(int a, int b) { return (a + b) / 2; }

    public static void main(String[] args) {
        int[] latencies = { 12, 48, 7, 7, 230, 19, 20, 99, -4, 51, 33 };
        int[] sorted = latencies.clone();
        Arrays.sort(sorted);
        int[] counts = new int[EDGES.length + 1];
        for (int v : latencies) counts[bucket(v) + 1]++;
        for (int i = 0; i < counts.length; i++) {
            char[] bar = new char[counts[i]];
            Arrays.fill(bar, i % 2 == 0 ? '#' : '=');
            System.out.printf("%5s %s%n", i == 0 ? "<0" : ">=" + EDGES[i - 1], new String(bar));
        }
        for (double p : new double[] { 0, 50, 90, 100 }) System.out.print(String.format(Locale.ROOT, "p%.0f=%.1f ", p, percentile(sorted, p)));
        System.out.println();

        int sum = 0;
        for (int v : sorted) sum += v;
        double var = 0;
        for (int v : sorted) var += Math.pow(v - sum / sorted.length, 2);
        System.out.println(sum + " " + sum / sorted.length + " " + (float) sum / sorted.length + " " + (long) Math.sqrt(var / sorted.length));
        System.out.println(mid(2_000_000_000, 2_000_000_001) + " " + mid(-3, -4) + " " + (-7 >>> 1) + " " + (2_000_000_000 + 2_000_000_001 >>> 1));

        Arrays.sort(latencies, 2, 6);
        System.out.println(Arrays.toString(latencies) + " " + Arrays.stream(latencies).limit(3).sum());
        System.out.println(0.1 + 0.2 + " " + 1.0 / 0 + " " + (0.0 / 0 == 0.0 / 0) + " " + (int) 1e10 + " " + (int) Double.NaN + " " + 3.0e-5 + " " + 123456789.0 + " " + (double) 1e6f);
        Integer[] boxed = { 3, 1, 2 };
        Arrays.sort(boxed, (a, b) -> b - a);
        System.out.println(Arrays.asList(boxed) + " " + bucket(100) + bucket(101) + bucket(-1));
    }
}
