topics: integer division, ternaries, string formatting, static state
==== java
import java.util.*;

public class Main {
    private static int ticketCounter = 1000;

    static final int FREE_MINUTES = 15;
    static final int DAY_CAP_CENTS = 2450;

    static class Ticket {
        final int id = ticketCounter++;
        final String plate;
        int in, out;

        Ticket(String plate, int in, int out) {
            this.plate = plate;
            this.in = in;
            this.out = out;
        }

        int minutes() {
            int d = (out - in) % (24 * 60);
            return d < 0 ? d + 24 * 60 : d;
        }

        int feeCents(boolean member) {
            int m = minutes();
            if (m <= FREE_MINUTES) return 0;
            int blocks = (m - FREE_MINUTES + 29) / 30;
            int fee = blocks <= 2 ? blocks * 180 : blocks <= 6 ? 360 + (blocks - 2) * 150 : 960 + (blocks - 6) * 95;
            fee = Math.min(fee, DAY_CAP_CENTS);
            return member ? fee - fee * 15 / 100 : fee;
        }
    }

    static String clock(int minutes) {
        return String.format("%02d:%02d", minutes / 60, minutes % 60);
    }

    public static void main(String[] args) {
        List<Ticket> tickets = new ArrayList<>();
        tickets.add(new Ticket("KA-201", 8 * 60 + 5, 8 * 60 + 20));
        tickets.add(new Ticket("ZH-77", 9 * 60, 11 * 60 + 47));
        tickets.add(new Ticket("B-9", 22 * 60 + 30, 6 * 60 + 10));
        tickets.add(new Ticket("M-4411", 7 * 60, 23 * 60 + 59));
        int total = 0;
        boolean member = false;
        for (Ticket t : tickets) {
            int fee = t.feeCents(member);
            total += fee;
            System.out.printf("#%d %-7s %s-%s %4d min %3d.%02d%s%n", t.id, t.plate, clock(t.in), clock(t.out),
                    t.minutes(), fee / 100, fee % 100, member ? " *" : "");
            member = !member;
        }
        System.out.println("total=" + total / 100.0 + " avg=" + total / tickets.size());
        System.out.println("next id " + ticketCounter);
    }
}
