topics: abstract class with template method, interface, integer division flow, list of listeners, instanceof
==== java
import java.util.*;

public class Main {
    interface Listener { void level(String who, int percent); }

    static abstract class Tank {
        private static final List<Listener> listeners = new LinkedList<>();
        protected final int capacity;
        private int content;

        Tank(int capacity) { this.capacity = capacity; }

        /** @return what did not fit */
        final int fill(int litres) {
            int before = percent();
            content += litres;
            int rest = drain();
            if (percent() / 25 != before / 25)
                for (Listener l : listeners) l.level(name(), percent());
            return rest;
        }

        int percent() { return content * 100 / capacity; }
        protected int take(int n) { int t = n > content ? content : n; content -= t; return t; }
        protected int content() { return content; }
        protected abstract int drain();
        String name() { return getClass().getSimpleName().toLowerCase(); }

        static void listen(Listener l) { listeners.add(0, l); }
    }

    static class Barrel extends Tank {
        Barrel() { super(90); }
        protected int drain() { return content() > capacity ? take(content() - capacity) : 0; }
    }

    static class Leaky extends Tank {
        private int lost;
        Leaky(int c) { super(c); }
        protected int drain() { lost += take(content() / 7 + 1); return Math.max(0, content() - capacity); }
        @Override String name() { return super.name() + lost; }
    }

    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();
        int[] alarms = new int[1];
        Tank.listen((w, p) -> log.append(w).append('@').append(p).append(' '));
        Tank.listen((w, p) -> { if (p > 80) log.append(++alarms[0]).append('!'); });
        Tank[] chain = { new Leaky(40), new Barrel(), new Leaky(30) };
        int spilled = 0;
        for (int minute = 0; minute < 6; minute++) {
            int flow = 35 - minute * 3;
            for (Tank t : chain) {
                flow = t.fill(flow);
                if (t instanceof Leaky && minute % 2 == 1) flow += t.take(5);
            }
            spilled += flow;
        }
        System.out.println(log.toString().trim());
        for (Tank t : chain) System.out.print(t.name() + "=" + t.content + "/" + t.percent() + "% ");
        System.out.println();
        System.out.println("spilled " + spilled + " alarms " + alarms[0] + " " + (chain[1] instanceof Tank) + " " + ((Leaky) chain[0]).lost);
        try {
            Leaky wrong = (Leaky) chain[1];
            System.out.println(wrong.lost);
        } catch (ClassCastException e) {
            System.out.println("not leaky: " + chain[1].name());
        }
    }
}
