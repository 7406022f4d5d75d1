topics: compound assignment narrowing, byte wrap, Integer cache and equals, shifts, numeric promotion
==== java
public class Main {
    private byte dial = 120;
    private short total;
    private char letter = 'x';

    void tick(int by) {
        dial += by;
        total += dial * 300;
        letter += 1.7;
    }

    static String kind(int v) { return "int"; }
    static String kind(long v) { return "long"; }
    static String kind(double v) { return "double"; }
    static String kind(char v) { return "char"; }
    static String kind(Object v) { return "object"; }

    static int popcount(int v) {
        int n = 0;
        for (; v != 0; v >>>= 1) n += v & 1;
        return n;
    }

    public static void main(String[] args) {
        Main meter = new Main();
        for (int i = 0; i < 3; i++) {
            meter.tick(5 + i);
            System.out.println(meter.dial + " " + meter.total + " " + meter.letter);
        }
        int seconds = 40 * 24 * 60 * 60;
        int millis = seconds * 1000;
        long right = seconds * 1000L;
        System.out.println(millis + " " + right + " " + (int) right + " " + (millis == (int) right));
        System.out.println(Math.abs(Integer.MIN_VALUE) + " " + -Integer.MIN_VALUE + " " + (Integer.MAX_VALUE + 1 < 0));

        short s = 10;
        System.out.println(kind('a' + 1) + " " + kind((char) ('a' + 1)) + " " + kind(s) + " " + kind(5 / 2f) + " " + kind(3L * 2) + " " + kind("z"));
        boolean flag = s > 5;
        Object mixed = flag ? 1 : 2.0;
        System.out.println(mixed + " " + (flag ? 'b' : 0) + " " + (flag ? s : 'c') + " " + (char) (flag ? s + 60 : 'c'));

        System.out.println(popcount(-1) + " " + popcount(-256) + " " + Integer.bitCount(255 << 28) + " " + (-9 >> 1) + " " + (-9 >>> 28) + " " + (1 << 35));
        Integer a = 127, b = 127, c = 1000, d = 1000;
        System.out.println((a == b) + " " + c.equals(d) + " " + (c <= d && c >= d) + " " + new StringBuilder("q").append(c + d).append('0' + 0));
        int k = 5;
        k = k++ + ++k;
        int j = k-- - --k;
        System.out.println(k + " " + j + " " + (k ^ j) + " " + (~k & 0xF) + " " + (byte) 0xFE + " " + (0xFE & (byte) -2));
        double x = 7 / 2 + 7 / 2.0 + 7 % 2.5;
        System.out.println(x + " " + (int) x + " " + (long) -x + " " + (float) 0.1 + " " + 1e7 + " " + 100.0);
    }
}
