topics: LinkedHashMap subclass, anonymous class, iteration order, inner class
==== java
import java.util.*;

public class Main {

    static <K, V> Map<K, V> lru(final int max, final List<K> evicted) {
        return new LinkedHashMap<K, V>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                boolean drop = size() > max;
                if (drop) evicted.add(eldest.getKey());
                return drop;
            }
        };
    }

    class Counter {
        private int local;
        int bump() { return ++local * 100 + ++shared; }
        Counter sibling() { return new Counter(); }
    }

    private int shared;

    public static void main(String[] args) {
        List<String> gone = new ArrayList<>();
        Map<String, Integer> pages = lru(3, gone);
        String visits = "home cart home help cart faq home jobs help";
        int loads = 0;
        for (String page : visits.split(" ")) {
            Integer n = pages.get(page);
            if (n == null) {
                loads++;
                pages.put(page, 1);
            } else {
                pages.put(page, n + 1);
            }
        }
        System.out.println(pages + " loads " + loads);
        System.out.println(gone + " " + gone.lastIndexOf("cart"));
        pages.get("jobs");
        pages.getOrDefault("home", 0);
        pages.containsKey("faq");
        System.out.println(pages.keySet());

        Iterator<Map.Entry<String, Integer>> it = pages.entrySet().iterator();
        int sum = 0;
        while (it.hasNext()) {
            Map.Entry<String, Integer> e = it.next();
            sum += e.getValue();
            if (e.getKey().length() != 4) it.remove();
            else e.setValue(e.getValue() * -10);
        }
        System.out.println(sum + " " + pages.values() + " " + pages.size());

        Main outer = new Main(), other = new Main();
        Counter a = outer.new Counter(), b = a.sibling(), c = other.new Counter();
        System.out.println(a.bump() + " " + b.bump() + " " + a.bump() + " " + c.bump() + " " + outer.shared);
        try {
            for (String k : gone) if (k.equals("home")) gone.add("loop");
            System.out.println("no home");
        } catch (ConcurrentModificationException e) {
            System.out.println("modified " + gone.size());
        }
    }
}
