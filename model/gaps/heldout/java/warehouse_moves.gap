topics: Queue and PriorityQueue, comparator chains, record-like classes, removal during iteration, compute
==== java
import java.util.*;

public class Main {
    public static void main(String[] args) {
        PriorityQueue<Crate> dock = new PriorityQueue<>(
            Comparator.<Crate>comparingInt(c -> -c.weight / 10).thenComparing(c -> c.tag).thenComparing(c -> c.id, Comparator.reverseOrder()));
        int[] weights = { 35, 12, 38, 7, 31, 90, 14 };
        for (int i = 0; i < weights.length; i++) dock.offer(Crate.of(weights[i], "" + (char) ('a' + i % 3)));

        List<List<Crate>> trucks = new ArrayList<>();
        int free = 0;
        while (!dock.isEmpty()) {
            Crate c = dock.poll();
            if (trucks.isEmpty() || c.weight > free) {
                trucks.add(new LinkedList<>());
                free = 100;
            }
            trucks.get(trucks.size() - 1).add(c);
            free -= c.weight;
        }
        for (List<Crate> t : trucks) System.out.println(t + " " + t.stream().mapToInt(c -> c.weight).sum());

        Crate first = trucks.get(0).get(0), twin = first.copy(), same = first;
        twin.weight = 1;
        same.tag += "!";
        System.out.println(first + " " + twin + " " + (first == same) + " " + first.equals(twin));

        Map<String, Integer> byTag = new TreeMap<>();
        for (List<Crate> t : trucks)
            for (Crate c : t) byTag.compute(c.tag, (k, v) -> v == null ? c.weight : v + c.weight);
        byTag.computeIfPresent("b", (k, v) -> v > 100 ? null : -v);
        byTag.merge("a", -21, (x, y) -> x + y == 0 ? null : x / y);
        System.out.println(byTag);

        List<Crate> last = trucks.get(trucks.size() - 1);
        ListIterator<Crate> it = last.listIterator();
        while (it.hasNext()) {
            Crate c = it.next();
            if (c.weight < 10) it.remove();
            else if (c.weight % 4 == 0) it.set(twin);
            else it.add(c.copy());
        }
        System.out.println(last + " " + last.contains(twin));
        Collections.reverse(last);
        Collections.rotate(last, 1);
        System.out.println(last.get(0) + " " + Collections.frequency(last, twin) + " " + trucks.size());
    }
}

class Crate implements Cloneable {
    private static int nextId = 1;
    final int id;
    int weight;
    String tag;

    static Crate of(int weight, String tag) {
        Crate c = new Crate(nextId++);
        c.weight = weight;
        c.tag = tag;
        return c;
    }
    private Crate(int id) { this.id = id; }
    Crate copy() {
        Crate c = new Crate(this.id);
        c.weight = weight;
        c.tag = tag;
        return c;
    }
    @Override public String toString() { return tag + id + "@" + weight; }
}
