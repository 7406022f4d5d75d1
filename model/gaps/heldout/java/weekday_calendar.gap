topics: zeller congruence, negative modulo, leap years, formatted grid, enum values by index
==== java
import java.util.StringJoiner;

public class Main {
    enum Day {
        MON, TUE, WED, THU, FRI, SAT, SUN;

        private static final Day[] ALL = values();
        Day plus(int n) { return ALL[Math.floorMod(ordinal() + n, ALL.length)]; }
        boolean weekend() { return this == SAT || this == SUN; }
        String shortName() { return name().charAt(0) + name().substring(1).toLowerCase(); }
    }

    static boolean leap(int y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }

    static int length(int month, int year) {
        switch (month) {
            case 2: return leap(year) ? 29 : 28;
            case 4: case 6: case 9: case 11: return 30;
            default: return 31;
        }
    }

    static Day of(int y, int m, int d) {
        if (m < 3) { m += 12; y--; }
        int h = (d + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400 - 2) % 7;
        return Day.values()[h < 0 ? h + 7 : h];
    }

    static String week(int y, int m, int row) {
        int first = 1 - of(y, m, 1).ordinal();
        StringJoiner j = new StringJoiner("|", row + "|", "|");
        for (int i = 0; i < 7; i++) {
            int d = first + (row - 1) * 7 + i;
            j.add(d < 1 || d > length(m, y) ? "  " : String.format("%2d", d));
        }
        return j.toString();
    }

    public static void main(String[] args) {
        System.out.println(of(2024, 2, 29) + " " + of(2000, 1, 1) + " " + of(1899, 12, 31).plus(-9) + " " + leap(1900) + leap(2000));
        for (int r = 1; r <= 6; r += r > 1 ? 3 : 1) System.out.println(week(2024, 2, r));
        int fridays = 0, m = 0;
        do if (of(2026, ++m, 13) == Day.FRI) fridays += m * m; while (m < 12);
        System.out.println(fridays + " " + Day.valueOf("SUN").plus(15).shortName() + " " + Day.SAT.compareTo(Day.TUE) + " " + Day.SUN.plus(-8).weekend());
        int doy = 0;
        for (int i = 1; i < 10; i++) doy += length(i, 2023);
        System.out.println(doy + " " + (5 - doy) / 7 + " " + (5 - doy) % 7 + " " + Day.MON.plus(5 - doy));
    }
}
