topics: string split, parse, comparator, switch on strings, ternaries
==== java
import java.util.*;

/** Sorts release tags the way our packaging script does. */
public class Main {

    enum Stage { ALPHA(-3), BETA(-2), RC(-1), FINAL(0);
        private final int weight;
        Stage(int w) { weight = w; }
        int weight() { return weight; }
        static Stage of(String s) {
            switch (s) {
                case "a": case "alpha": return ALPHA;
                case "b": case "beta": return BETA;
                case "rc": return RC;
                default: return FINAL;
            }
        }
    }

    static int compare(String left, String right) {
        String[] l = left.split("-", 2), r = right.split("-", 2);
        String[] a = l[0].split("\\."), b = r[0].split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int x = i < a.length ? Integer.parseInt(a[i]) : 0;
            int y = i < b.length ? Integer.parseInt(b[i]) : 0;
            if (x != y) return x < y ? -1 : 1;
        }
        int sl = stage(l).weight(), sr = stage(r).weight();
        return sl != sr ? Integer.compare(sl, sr) : number(l) - number(r);
    }

    private static Stage stage(String[] parts) {
        return parts.length < 2 ? Stage.FINAL : Stage.of(parts[1].replaceAll("\\d+$", ""));
    }

    private static int number(String[] parts) {
        if (parts.length < 2) return 0;
        String digits = parts[1].replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.valueOf(digits);
    }

    public static void main(String[] args) {
        String[] tags = { "1.10.0", "1.9", "1.9.0-rc2", "2.0-beta", "1.9.0-rc10", "2.0-alpha3", "2", "01.9.1" };
        List<String> sorted = new ArrayList<>(Arrays.asList(tags));
        sorted.sort(Main::compare);
        System.out.println(sorted);
        Arrays.sort(tags);
        System.out.println(Arrays.toString(tags));
        System.out.println(compare("2", "2.0.0") + " " + compare("1.2-rc9", "1.2-rc4") + " " + "1.10".compareTo("1.9"));
        System.out.println(Stage.of("beta") + " " + Stage.of("beta").ordinal() + " " + Stage.valueOf("RC").weight());
        System.out.println("2.0..".split("\\.").length + " " + "..2".split("\\.").length);
    }
}
