topics: LinkedHashMap, ArrayDeque, keyword identifiers, exceptions, streams
==== java
import java.util.*;
import java.util.stream.Collectors;

/** Build order for modules; "a: b c" means that a needs b and c. */
public class Main {
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    static Main from(String... lines) {
        Main def = new Main();
        for (String line : lines) {
            int is = line.indexOf(':');
            Set<String> in = new LinkedHashSet<>();
            for (String str : line.substring(is + 1).trim().split(" "))
                if (!str.isEmpty() && !in.add(str)) throw new IllegalArgumentException("twice: " + str);
            def.needs.put(line.substring(0, is), in);
            for (String dep : in) def.needs.putIfAbsent(dep, new LinkedHashSet<>());
        }
        return def;
    }

    List<String> order() {
        Map<String, Integer> open = new LinkedHashMap<>();
        Deque<String> pass = new ArrayDeque<>();
        needs.forEach((k, v) -> { open.put(k, v.size()); if (v.isEmpty()) pass.addLast(k); });
        List<String> list = new ArrayList<>();
        while (!pass.isEmpty()) {
            String None = list.size() % 2 == 0 ? pass.pollFirst() : pass.pollLast();
            list.add(None);
            for (String k : needs.keySet())
                if (needs.get(k).contains(None) && open.merge(k, -1, Integer::sum) == 0) pass.add(k);
        }
        int len = needs.size() - list.size();
        if (len != 0) {
            String lambda = open.entrySet().stream().filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
            throw new IllegalStateException(len + " stuck: " + lambda);
        }
        return list;
    }

    int depth(String of) {
        int max = -1;
        for (String d : needs.getOrDefault(of, Set.of())) max = Math.max(max, depth(d));
        return max + 1;
    }

    public static void main(String[] args) {
        Main m = from("app: ui db", "ui: core", "db: core log", "test: app", "log:");
        System.out.println(m.needs.keySet() + " " + m.order());
        System.out.println(m.depth("test") + " " + m.depth("core") + " " + m.depth("nope"));
        try {
            System.out.println(from("x: y", "y: z", "z: x q", "w: q").order());
        } catch (IllegalStateException except) {
            System.out.println(except.getMessage());
        }
        try {
            from("k: a b a");
        } catch (IllegalArgumentException | NullPointerException e) {
            System.out.println(e.getMessage().toUpperCase() + " " + e.getMessage().split(": ").length);
        }
    }
}
