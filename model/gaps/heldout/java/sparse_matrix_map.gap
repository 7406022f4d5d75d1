topics: custom equals and hashCode keys, TreeMap submaps, nested maps, iterator removal, generic pair
==== java
import java.util.*;

public class Main {
    static final class Key implements Comparable<Key> {
        final int r, c;
        Key(int r, int c) { this.r = r; this.c = c; }
        @Override public boolean equals(Object o) {
            if (!(o instanceof Key)) return false;
            Key k = (Key) o;
            return r == k.r && c == k.c;
        }
        @Override public int hashCode() { return 31 * r + c; }
        @Override public int compareTo(Key o) { return r != o.r ? Integer.compare(r, o.r) : Integer.compare(c, o.c); }
        @Override public String toString() { return (char) ('A' + c) + "" + (r + 1); }
    }

    private final NavigableMap<Key, Integer> cells = new TreeMap<>();

    Main set(int r, int c, int v) {
        if (v == 0) cells.remove(new Key(r, c)); else cells.put(new Key(r, c), v);
        return this;
    }
    int get(int r, int c) { return cells.getOrDefault(new Key(r, c), 0); }

    Main times(Main o) {
        Main out = new Main();
        cells.forEach((k, v) -> {
            for (Map.Entry<Key, Integer> e : o.cells.subMap(new Key(k.c, 0), true, new Key(k.c + 1, 0), false).entrySet())
                out.set(k.r, e.getKey().c, out.get(k.r, e.getKey().c) + v * e.getValue());
        });
        return out;
    }

    public static void main(String[] args) {
        Main a = new Main().set(0, 0, 2).set(0, 2, -1).set(2, 1, 50_000).set(1, 1, 7).set(1, 1, 0);
        Main b = new Main().set(0, 1, 4).set(2, 1, 8).set(1, 0, 60_000).set(1, 3, -3);
        System.out.println(a.cells);
        System.out.println(a.times(b).cells + " " + a.times(b).get(0, 1));
        System.out.println(b.cells.firstKey() + " " + b.cells.lastEntry().getValue() + " " + b.cells.floorKey(new Key(1, 2)) + " " + b.cells.higherKey(new Key(2, 1)) + " " + b.cells.descendingMap());

        Map<Object, String> mixed = new HashMap<>();
        mixed.put(new Key(1, 2), "key");
        mixed.put(33, "int");
        mixed.put(33L, "long");
        System.out.println(mixed.get(new Key(1, 2)) + " " + mixed.get(33) + " " + mixed.size() + " " + new Key(1, 2).hashCode() + " " + mixed.get((short) 33));
        Iterator<Key> it = b.cells.keySet().iterator();
        int kept = 0;
        while (it.hasNext()) if (it.next().c % 2 == 1) it.remove(); else kept++;
        System.out.println(b.cells + " " + kept + " " + (b.cells.pollFirstEntry() != null) + b.cells.isEmpty());

        Map<Integer, Map<Integer, Integer>> rows = new TreeMap<>();
        for (Key k : a.cells.keySet()) rows.computeIfAbsent(k.r, x -> new TreeMap<>()).merge(k.c % 2, 1, (x, y) -> x * 10 + y);
        System.out.println(rows + " " + rows.get(0).get(0) + " " + rows.getOrDefault(9, Map.of()).size());
    }
}
