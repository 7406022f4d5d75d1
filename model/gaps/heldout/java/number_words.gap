topics: static arrays, recursion, integer division, string trimming, long limits
==== java
public class Main {
    private static final String[] ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
        + "fourteen fifteen sixteen seventeen eighteen nineteen").split(" ");
    private static final String[] TENS = { null, null, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };
    private static final Object[][] SCALES = { { 1_000_000_000, "billion" }, { 1_000_000, "million" }, { 1_000, "thousand" }, { 100, "hundred" } };

    static String say(long n) {
        if (n < 0) return "minus " + say(-n);
        if (n < 20) return ONES[(int) n];
        if (n < 100) return TENS[(int) n / 10] + (n % 10 > 0 ? "-" + ONES[(int) (n % 10)] : "");
        for (Object[] scale : SCALES) {
            int unit = (Integer) scale[0];
            if (n < unit) continue;
            String rest = n % unit == 0 ? "" : (n % unit < 100 ? " and " : " ") + say(n % unit);
            return say(n / unit) + " " + scale[1] + rest;
        }
        throw new AssertionError(n);
    }

    static String ordinal(int n) {
        int h = n % 100;
        String suffix = h >= 11 && h <= 13 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + suffix;
    }

    public static void main(String[] args) {
        long[] samples = { 0, -45, 100, 1_013, 250_000, (long) Integer.MAX_VALUE + 1, Integer.MIN_VALUE };
        int letters = 0;
        for (long s : samples) {
            String w = say(s);
            letters += w.replaceAll("[^a-z]", "").length();
            System.out.println(w);
        }
        System.out.println(letters + " letters, " + ordinal(1) + " " + ordinal(12) + " " + ordinal(102) + " " + ordinal(-1) + " " + ordinal(113));
        System.out.println(TENS[0] + ONES[ONES.length - 1].substring(4) + " " + "x".compareTo("abc") + " " + "apple".compareTo("app"));
    }
}
