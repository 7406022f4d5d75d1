topics: enum with abstract methods and fields, static counters, Math functions, method chaining
==== java
import java.util.*;

public class Main {
    enum Tier {
        BASIC(0, 1) { int bonus(int cents) { return 0; } },
        SILVER(500, 2) { int bonus(int cents) { return cents / 1000 * 5; } },
        GOLD(1500, 3) {
            int bonus(int cents) { return Math.max(10, SILVER.bonus(cents) * 2); }
            @Override Tier next() { return this; }
        };

        final int from, factor;
        Tier(int from, int factor) { this.from = from; this.factor = factor; }
        abstract int bonus(int cents);
        Tier next() { return values()[ordinal() + 1]; }

        static Tier forPoints(int p) {
            Tier t = BASIC;
            while (t != t.next() && p >= t.next().from) t = t.next();
            return t;
        }
    }

    static final class Card {
        private static int issued;
        private final String no = String.format("C%03d", ++issued * 7);
        private int points;
        private final Map<Tier, Integer> spent = new EnumMap<>(Tier.class);

        Card buy(int cents) {
            Tier t = tier();
            points += cents / 100 * t.factor + t.bonus(cents);
            spent.merge(t, cents, Integer::sum);
            return this;
        }
        Card redeem(int p) { points -= Math.min(p, points) / 50 * 50; return this; }
        Tier tier() { return Tier.forPoints(points); }
        @Override public String toString() { return no + "/" + tier() + "/" + points; }
    }

    public static void main(String[] args) {
        Card a = new Card().buy(19_999), b = new Card();
        System.out.println(a + " " + b);
        a.buy(30_150).buy(2_999).buy(51_000);
        System.out.println(a + " " + a.spent);
        b.buy(99).buy(50_000).redeem(199);
        System.out.println(b + " " + b.spent.containsKey(Tier.SILVER) + " " + b.redeem(10_000).points);
        System.out.println(Tier.GOLD.next() + " " + Tier.valueOf("BASIC").next().next() + " " + Tier.GOLD.getDeclaringClass().getSimpleName() + " " + Tier.SILVER.bonus(-1999));
        try {
            Tier.valueOf("gold");
        } catch (IllegalArgumentException e) {
            System.out.println("unknown tier after " + Card.issued + " " + Arrays.toString(Tier.values()));
        }
        System.out.println(Math.ceil(-2.5) + " " + Math.floor(-2.5) + " " + Math.round(-2.6) + " " + Math.pow(2, 10) + " " + Math.sqrt(50) / 2 + " " + (int) Math.signum(-4.0) + " " + Math.hypot(3, 4));
    }
}
