topics: PriorityQueue, static nested comparator, aging, null from poll, while with assignment
==== java
import java.util.*;

public class Main {
    private static int arrivals = 0;

    static class Patient {
        final int order = arrivals++;
        final String name;
        int severity;
        Patient(String name, int severity) { this.name = name; this.severity = severity; }
    }

    static class BySeverity implements Comparator<Patient> {
        int compared = 0;
        @Override
        public int compare(Patient p, Patient q) {
            compared++;
            if (p.severity != q.severity) return q.severity - p.severity;
            return Integer.compare(p.order, q.order);
        }
    }

    static List<Patient> age(Queue<Patient> q, int by) {
        List<Patient> all = new ArrayList<>();
        Patient p;
        while ((p = q.poll()) != null) {
            p.severity += by * (p.order % 2 == 0 ? 1 : 2);
            all.add(p);
        }
        q.addAll(all);
        return all;
    }

    public static void main(String[] args) {
        BySeverity cmp = new BySeverity();
        Queue<Patient> queue = new PriorityQueue<>(cmp);
        String[] names = { "Abe", "Bea", "Cal", "Dee", "Eli" };
        int[] sev = { 3, 5, 3, 1, 5 };
        for (int i = 0; i < names.length; ) queue.add(new Patient(names[i], sev[i++]));
        System.out.println(queue.peek().name + " " + queue.size());

        StringBuilder order = new StringBuilder();
        int clock = 0;
        while (!queue.isEmpty()) {
            Patient p = queue.remove();
            order.append(p.name).append(p.severity).append(' ');
            if (++clock % 2 == 0) {
                List<Patient> seen = age(queue, clock / 2);
                order.append("(").append(seen.size()).append(") ");
            }
            if (clock == 3) queue.offer(new Patient("Fay", 9));
        }
        System.out.println(order.toString().trim());
        System.out.println(queue.poll() + " " + queue.peek() + " " + arrivals + " " + (cmp.compared > 5));
        try {
            queue.remove();
        } catch (NoSuchElementException e) {
            System.out.println("empty " + e.getMessage());
        }
        Deque<Integer> d = new ArrayDeque<>(List.of(1, 2, 3));
        d.push(0);
        d.offerLast(4);
        System.out.println(d + " " + d.pop() + d.pollLast() + d.peekFirst() + " " + d);
    }
}
