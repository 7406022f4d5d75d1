topics: LinkedHashMap order, Optional, string repeat, char switch, validation
==== java
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public class Main {
    private static final Map<String, Integer> UNITS = new LinkedHashMap<>();
    static {
        int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
        String[] names = "M CM D CD C XC L XL X IX V IV I".split(" ");
        for (int i = 0; i < values.length; i++) UNITS.put(names[i], values[i]);
    }

    static String toRoman(int n) {
        StringBuilder sb = new StringBuilder();
        for (Map.Entry<String, Integer> u : UNITS.entrySet()) {
            sb.append(u.getKey().repeat(n / u.getValue()));
            n %= u.getValue();
        }
        return sb.toString();
    }

    static int digit(char c) {
        switch (Character.toUpperCase(c)) {
            case 'M': return 1000;
            case 'D': return 500;
            case 'C': return 100;
            case 'L': return 50;
            case 'X': return 10;
            case 'V': return 5;
            case 'I': return 1;
        }
        return -1;
    }

    static Optional<Integer> parse(String field) {
        String s = field == null ? "" : field.strip();
        if (s.isEmpty()) return Optional.empty();
        int sum = 0, last = Integer.MAX_VALUE;
        for (int i = 0; i < s.length(); last = digit(s.charAt(i++))) {
            int d = digit(s.charAt(i));
            if (d < 0) return Optional.empty();
            sum += d;
            if (last < d) sum -= 2 * last;
        }
        return toRoman(sum).equalsIgnoreCase(s) ? Optional.of(sum) : Optional.empty();
    }

    public static void main(String[] args) {
        String[] inputs = { " mcmxciv ", "IIX", "MMXXIV", "", null, "XLII", "12", "IC" };
        int ok = 0;
        for (String in : inputs) {
            Optional<Integer> v = parse(in);
            if (v.isPresent()) ok++;
            System.out.println("'" + in + "' = " + v.map(x -> x + " (" + toRoman(x + 1) + ")").orElse("invalid"));
        }
        System.out.println(ok + " valid, longest " + toRoman(3888) + " " + toRoman(3888).length());
        System.out.println(parse("XX").equals(Optional.of(20)) + " " + parse("zz") + " " + parse("x"));
    }
}
