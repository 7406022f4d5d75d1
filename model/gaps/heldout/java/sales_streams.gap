topics: streams, groupingBy TreeMap, method references, joining, records
==== java
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

public class Main {
    record Sale(String region, String item, int qty, int cents) {
        Sale {
            if (qty == 0) throw new IllegalArgumentException("empty sale of " + item);
        }
        int total() { return qty * cents; }
        Sale refund() { return new Sale(region, item, -qty, cents); }
    }

    public static void main(String[] args) {
        List<Sale> sales = List.of(
            new Sale("north", "lamp", 3, 1999), new Sale("south", "desk", 1, 14950),
            new Sale("north", "chair", 4, 4500), new Sale("east", "lamp", 2, 2099),
            new Sale("south", "lamp", 7, 1899), new Sale("east", "desk", 1, 15500));

        Map<String, Integer> perRegion = sales.stream()
            .collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.summingInt(Sale::total)));
        System.out.println(perRegion);

        String top = sales.stream()
            .sorted(Comparator.comparing(Sale::item).thenComparing(Sale::total, Comparator.reverseOrder()))
            .map(s -> s.item().charAt(0) + ":" + s.total() / 100)
            .collect(Collectors.joining(" ", "<", ">"));
        System.out.println(top);

        IntSummaryStatistics st = sales.stream().mapToInt(Sale::qty).summaryStatistics();
        System.out.println(st.getMin() + " " + st.getMax() + " " + st.getAverage() + " " + st.getSum());

        Map<Boolean, Long> big = sales.stream().collect(Collectors.partitioningBy(s -> s.total() > 15000, Collectors.counting()));
        System.out.println(big);

        Function<Integer, Integer> discount = x -> x * 9 / 10;
        Function<Integer, Integer> fee = x -> x + 250;
        System.out.println(discount.andThen(fee).apply(999) + " " + discount.compose(fee).apply(999));

        System.out.println(sales.get(0).refund());
        System.out.println(sales.get(0).equals(sales.get(0).refund().refund()));
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "ab".repeat(i % 3)).filter(s -> !s.isEmpty()).toList());
        try {
            new Sale("west", "rug", 0, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
