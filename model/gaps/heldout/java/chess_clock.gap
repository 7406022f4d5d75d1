topics: inner class access to outer state, long division, ternary chains, overloads
==== java
import java.util.*;

public class Main {
    private int active = 0;
    private final Side[] sides;
    private final List<String> events = new ArrayList<>();

    private class Side {
        final String name;
        long millis;
        int moves;

        Side(String name, long millis) { this.name = name; this.millis = millis; }

        boolean spend(long used) {
            millis -= used;
            if (millis <= 0) {
                events.add(name + " flagged on move " + (moves + 1));
                return false;
            }
            millis += ++moves % 10 == 0 ? 30_000 : moves > 3 ? 2_000 : 0;
            active ^= 1;
            return true;
        }

        @Override public String toString() { return name + " " + fmt(millis); }
    }

    Main(long each) { sides = new Side[] { new Side("white", each), new Side("black", each) }; }

    static String fmt(long ms) {
        String sign = ms < 0 ? "-" : "";
        ms = Math.abs(ms);
        long s = ms / 1000;
        return s >= 60 ? String.format("%s%d:%02d", sign, s / 60, s % 60)
             : s >= 10 ? sign + s + "s"
             : String.format("%s%d.%ds", sign, s, ms % 1000 / 100);
    }

    static String fmt(int seconds) { return fmt(seconds * 1000L) + "!"; }

    boolean press(int used) { return sides[active].spend(used); }

    public static void main(String[] args) {
        Main clock = new Main(90_000);
        int[] used = { 12_340, 8_000, 31_010, 2_500, 20_000, 999, 15_700, 60_000, 9_950, 25_000 };
        int i = 0;
        while (i < used.length && clock.press(used[i++]))
            if (i % 2 == 0) System.out.println(Arrays.toString(clock.sides));
        System.out.println(i + " " + clock.events + " active=" + clock.active);
        System.out.println(clock.sides[0] + " / " + clock.sides[1]);
        System.out.println(fmt(75) + " " + fmt(75L) + " " + fmt(-9_460L) + " " + fmt((long) 59_999));
        Object o = clock.sides[1].moves;
        System.out.println(o instanceof Integer ? "int " + ((Integer) o + 1) : "other");
    }
}
