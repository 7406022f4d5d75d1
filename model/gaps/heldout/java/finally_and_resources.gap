topics: finally overriding, try-with-resources order, suppressed exceptions, nested exceptions
==== java
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final List<String> LOG = new ArrayList<>();

    static class Valve implements AutoCloseable {
        final String name;
        final boolean leaky;
        Valve(String name, boolean leaky) {
            this.name = name;
            this.leaky = leaky;
            LOG.add("+" + name);
        }
        int flow(int x) {
            if (x > 100) throw new ArithmeticException(name + " burst at " + x);
            return 100 / x;
        }
        @Override public void close() {
            LOG.add("-" + name);
            if (leaky) throw new IllegalStateException(name + " leaks");
        }
    }

    static int attempt(int x) {
        int result = 1;
        try (Valve a = new Valve("a", false); Valve b = new Valve("b", x == 7)) {
            result = a.flow(x) + b.flow(x + 1);
            return result;
        } catch (ArithmeticException e) {
            LOG.add(e.getMessage());
            result = -1 - e.getSuppressed().length;
            return result;
        } catch (IllegalStateException e) {
            return -50;
        } finally {
            result = 999;
            LOG.add("f" + x);
        }
    }

    @SuppressWarnings("finally")
    static String override(String s) {
        try {
            return s.substring(3);
        } catch (StringIndexOutOfBoundsException e) {
            s = "short";
            throw new RuntimeException(e);
        } finally {
            if (s.length() == 5) return s + "!";
        }
    }

    public static void main(String[] args) {
        for (int x : new int[] { 3, 0, 7, 100, 300 }) System.out.print(attempt(x) + " ");
        System.out.println();
        System.out.println(String.join(" ", LOG));
        System.out.println(override("ab") + " " + override("abcde") + " " + override("abcdef"));
        int count = 0;
        for (;;) {
            try {
                if (++count % 3 == 0) break;
                continue;
            } finally {
                count += 10;
            }
        }
        System.out.println(count + " " + LOG.size());
    }
}
