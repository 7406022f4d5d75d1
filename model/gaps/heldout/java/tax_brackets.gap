topics: long arithmetic, casts, Math.round, two-dimensional arrays, printf
==== java
import java.util.Locale;

public class Main {
    private static final Bracket[] TABLE = {
        new Bracket(1_200_000L, 0),
        new Bracket(3_500_000L, 125),
        new Bracket(9_000_000L, 287),
        new Bracket(Long.MAX_VALUE, 423),
    };

    static long taxCents(long income) {
        long tax = 0, lower = 0;
        for (Bracket b : TABLE) {
            if (income <= lower) break;
            long part = Math.min(income, b.upTo) - lower;
            tax += part * b.permille / 1000;
            lower = b.upTo;
        }
        return tax;
    }

    static double effective(long income) {
        return income == 0 ? 0 : Math.round(taxCents(income) * 10000.0 / income) / 100.0;
    }

    public static void main(String[] args) {
        long[] incomes = { 0, 1_199_999, 2_500_050, 7_777_777, 250_000_000_01L };
        for (long i : incomes)
            System.out.printf(Locale.US, "%,15.2f %,14d %6.2f%%%n", i / 100.0, taxCents(i), effective(i));

        int wrong = (int) 250_000_000_01L;
        System.out.println("narrowed: " + wrong + " short: " + (short) wrong + " byte: " + (byte) wrong);
        System.out.println(Math.round(-2.5) + " " + Math.round(2.5) + " " + Math.round(0.49999) + " " + (int) -3.99);
        System.out.println((int) 'T' + 'x' + " " + (char) ('T' + 1) + 'x');
        System.out.println(5 / 2 * 2.0 + " " + 5 / 2.0 * 2 + " " + 1.0f / 4);
        double refund = -1234.5;
        System.out.println(String.format(Locale.US, "%(,.1f|%+d|%05d|%x", refund, 7, -42, 255));
    }
}

class Bracket {
    final long upTo;      // cents, exclusive
    final int permille;

    Bracket(long upTo, int permille) {
        this.upTo = upTo;
        this.permille = permille;
    }
}
