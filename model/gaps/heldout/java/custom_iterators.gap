topics: Iterable implementation, Iterator remove, generics with bounds, varargs, static factory
==== java
import java.util.*;
import java.util.function.*;

public class Main {
    static class Steps implements Iterable<Integer> {
        private final int from, to, by;
        private static int opened = 0;

        private Steps(int from, int to, int by) { this.from = from; this.to = to; this.by = by; }
        static Steps of(int... a) {
            return a.length == 1 ? new Steps(0, a[0], 1) : new Steps(a[0], a[1], a.length > 2 ? a[2] : a[0] <= a[1] ? 1 : -1);
        }

        @Override
        public Iterator<Integer> iterator() {
            opened++;
            return new Iterator<>() {
                int at = from;
                public boolean hasNext() { return by > 0 ? at < to : at > to; }
                public Integer next() {
                    if (!hasNext()) throw new NoSuchElementException("past " + to);
                    int v = at;
                    at += by;
                    return v;
                }
            };
        }
    }

    static <T, R extends Comparable<R>> T best(Iterable<T> items, Function<? super T, R> key) {
        T found = null;
        R top = null;
        for (T t : items) {
            R k = key.apply(t);
            if (top == null || k.compareTo(top) > 0) { top = k; found = t; }
        }
        return found;
    }

    static <T> Iterable<T> zip(Iterable<? extends T> a, Iterable<? extends T> b) {
        return () -> {
            List<T> out = new ArrayList<>();
            Iterator<? extends T> x = a.iterator(), y = b.iterator();
            while (x.hasNext() && y.hasNext()) { out.add(x.next()); out.add(y.next()); }
            return out.iterator();
        };
    }

    static int sum(Integer... vs) { int s = 0; for (int v : vs) s += v; return s; }
    static String sum(String sep, Object... vs) { return vs.length + sep + Arrays.asList(vs); }

    public static void main(String[] args) {
        StringBuilder sb = new StringBuilder();
        for (int i : Steps.of(10, -5, -4)) sb.append(i).append(i % 4 < 0 ? "n " : " ");
        System.out.println(sb.toString().trim() + ";");
        System.out.println(best(Steps.of(7), v -> v * 3 % 7) + " " + best(List.of("kiwi", "plum", "fig"), String::length) + " " + best(new ArrayList<String>(), s -> s));
        for (int v : zip(Steps.of(3), Steps.of(5, 1))) System.out.print(v + ",");
        System.out.println(" opened " + Steps.opened);

        Iterator<Integer> it = Steps.of(2).iterator();
        try {
            while (true) System.out.print(it.next() + " ");
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(sum() + " " + sum(4, 5) + " " + sum("/") + " " + sum("x", 1, 'c', 2.0));
        Supplier<Integer> counter = new Supplier<>() { int n = 40; public Integer get() { return n++; } };
        IntBinaryOperator op = (a, b) -> a - b;
        System.out.println(counter.get() + counter.get() + " " + op.applyAsInt(counter.get(), 50) + " " + ((UnaryOperator<String>) String::trim).apply("  z "));
    }
}
