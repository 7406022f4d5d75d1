topics: switch expressions with yield, records, instanceof patterns, BigDecimal rounding
==== java
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

public class Main {
    enum Currency { EUR, CHF, JPY, KWD }

    sealed interface Entry permits Cash, Transfer, Note { }
    record Cash(Currency cur, String amount) implements Entry { }
    record Transfer(Currency cur, BigDecimal amount, int feePercent) implements Entry {
        Transfer(Currency cur, String amount) { this(cur, new BigDecimal(amount), 1); }
        BigDecimal fee() { return amount.multiply(BigDecimal.valueOf(feePercent, 2)); }
    }
    record Note(String text) implements Entry { }

    static int digits(Currency c) {
        return switch (c) {
            case JPY -> 0;
            case KWD -> 3;
            default -> {
                int d = c.name().length();
                yield d - 1;
            }
        };
    }

    static BigDecimal settle(Currency c, BigDecimal v) {
        if (c == Currency.CHF)
            return v.multiply(new BigDecimal(20)).setScale(0, RoundingMode.HALF_UP).divide(new BigDecimal(20)).setScale(2);
        return v.setScale(digits(c), RoundingMode.HALF_EVEN);
    }

    static String show(Entry e) {
        if (e instanceof Cash c && c.amount().startsWith("-")) return "payout " + c.amount().substring(1);
        if (e instanceof Cash c) return c.cur() + " " + settle(c.cur(), new BigDecimal(c.amount()));
        if (e instanceof Transfer t) return t.cur().ordinal() + ":" + settle(t.cur(), t.amount().subtract(t.fee())) + " fee " + t.fee();
        return e.toString();
    }

    static String band(int hundreds) {
        String out = "";
        switch (hundreds / 100) {
            case 0: out += "low";
            case 1: out += "+"; break;
            case 2, 3: out += "mid";
            default: out += "high";
        }
        return out;
    }

    public static void main(String[] args) {
        List<Entry> book = List.of(
            new Cash(Currency.EUR, "2.345"), new Cash(Currency.EUR, "2.355"), new Cash(Currency.CHF, "7.425"),
            new Transfer(Currency.JPY, "1250.5"), new Transfer(Currency.KWD, new BigDecimal("3.00"), 25),
            new Note("closed"), new Cash(Currency.JPY, "-20"));
        for (Entry e : book) System.out.println(show(e));
        System.out.println(band(-50) + " " + band(199) + " " + band(250) + " " + band(900));
        System.out.println(new BigDecimal("1.10").equals(new BigDecimal("1.1")) + " " + new BigDecimal("1.10").compareTo(new BigDecimal("1.1")) + " " + new BigDecimal("-7").remainder(new BigDecimal("3")));
        System.out.println(Currency.valueOf("KWD").compareTo(Currency.EUR) + " " + new Cash(Currency.CHF, "1").equals(new Cash(Currency.CHF, "1")));
    }
}
