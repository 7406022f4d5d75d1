topics: Python-keyword identifiers as fields and methods, getters, Map of functional interfaces, closures
==== java
import java.util.*;
import java.util.function.*;

public class Main {
    private int del, pass = 3;
    private String None = "none", is;
    protected final List<Integer> list = new ArrayList<>();
    static int len = 0;

    public int getDel() { return del; }
    public Main del(int del) { this.del += del; len++; return this; }
    public Main is(String in) { is = in == null ? None : in; return this; }
    public boolean is() { return is != null && !is.equals(None); }
    public Main with(int... from) { for (int as : from) list.add(as * pass--); return this; }
    int print(Object str) { return str.toString().length(); }
    static int max(int not, int and) { return not > and ? not : and; }
    static String range(String global, int or) { return global.substring(or) + global.substring(0, or); }

    public static void main(String[] args) {
        Main self = new Main().del(4).is(null).with(10, 20, 30, 40), def = new Main();
        System.out.println(self.getDel() + " " + self.is + " " + self.is() + " " + self.list + " " + self.pass + " " + def.is);
        System.out.println(def.is("x").is() + " " + def.print(self.list) + " " + max(-3, -7) + " " + range("lambda", 2) + " " + len);

        Map<String, BinaryOperator<Integer>> dict = new TreeMap<>();
        int nonlocal = 5;
        dict.put("sum", (elif, yield_) -> elif + yield_ * nonlocal);
        dict.put("min", Math::min);
        dict.put("abs", (raise, except) -> Math.abs(raise) / except);
        dict.put("pow", new BinaryOperator<>() {
            int async = 0;
            public Integer apply(Integer await, Integer n) { async++; return n == 0 ? async : await * apply(await, n - 1); }
        });
        StringBuilder str = new StringBuilder();
        dict.forEach((k, lambda) -> str.append(k).append('=').append(lambda.apply(-7, 2)).append(' '));
        System.out.println(str + "" + dict.get("pow").apply(2, 0));

        int[] counter = { 0 };
        Runnable inc = () -> counter[0] += 2, twice = () -> { inc.run(); inc.run(); };
        twice.run();
        inc.run();
        Predicate<String> empty = String::isEmpty, any = empty.negate().and(s -> s.length() < counter[0]);
        System.out.println(counter[0] + " " + any.test("") + any.test("ab") + any.test("toolong") + " " + Optional.of("id").filter(any).map(String::length).orElseGet(() -> -1));
        Function<Integer, Function<Integer, Integer>> sub = x -> y -> x - y;
        Supplier<List<String>> fresh = ArrayList::new;
        List<String> type = fresh.get(), id = fresh.get();
        type.add("t");
        System.out.println(sub.apply(3).apply(10) % 4 + " " + type + id + " " + type.equals(List.of("t")) + " " + Objects.requireNonNullElse(null, "else"));
    }
}
