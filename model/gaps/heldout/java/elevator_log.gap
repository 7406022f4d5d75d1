topics: state machine enum, switch fall-through, TreeSet navigation, do-while
==== java
import java.util.TreeSet;

public class Main {
    enum Dir { UP, DOWN, IDLE }

    static class Elevator {
        int floor = 0;
        Dir dir = Dir.IDLE;
        private final TreeSet<Integer> stops = new TreeSet<>();
        private int travelled, doors;
        private final StringBuilder trace = new StringBuilder();

        Elevator call(int... floors) {
            for (int f : floors)
                if (!stops.add(f)) trace.append('!');
            return this;
        }

        boolean step() {
            if (stops.isEmpty()) { dir = Dir.IDLE; return false; }
            if (stops.remove(floor)) {
                doors++;
                trace.append('[').append(floor).append(']');
                return true;
            }
            switch (dir) {
                case IDLE:
                    dir = stops.first() > floor ? Dir.UP : Dir.DOWN;
                    // fall through
                case UP:
                    if (dir == Dir.UP) {
                        if (stops.higher(floor) == null) { dir = Dir.DOWN; trace.append('v'); }
                        else { floor++; travelled++; }
                        break;
                    }
                case DOWN:
                    if (stops.lower(floor) == null) { dir = Dir.UP; trace.append('^'); }
                    else { floor--; travelled++; }
            }
            return true;
        }
    }

    public static void main(String[] args) {
        Elevator e = new Elevator();
        e.call(3, 5, 3, -1);
        int ticks = 0;
        do {
            ticks++;
            if (ticks == 4) e.call(2, 7);
            if (ticks == 9) e.call(e.floor);
        } while (e.step());
        System.out.println(e.trace);
        System.out.println("ticks=" + ticks + " travelled=" + e.travelled + " doors=" + e.doors);
        System.out.println("at " + e.floor + " " + e.dir + " mod3=" + e.floor % 3 + " half=" + (e.floor - 2) / 2);
        e.call(-4).step();
        System.out.println(e.floor + " " + e.dir + " " + e.dir.name().charAt(0) + " " + e.stops);
    }
}
