topics: flatMap, toMap merge, iterate and limit, text block, sorted by multiple keys, reduce
==== java
import java.util.*;
import java.util.stream.*;

public class Main {
    private static final String TEXT = """
        The tide takes the sand,
          the wind takes the "dune";
        and the moon\tmoves both.
        """;

    static String caesar(String in, int by) {
        return in.chars()
            .map(c -> Character.isUpperCase(c) ? Math.floorMod(c - 'A' + by, 26) + 'A'
                    : Character.isLowerCase(c) ? (c - 'a' + by + 26) % 26 + 'a' : c)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    }

    public static void main(String[] args) {
        List<String> words = TEXT.lines()
            .flatMap(l -> Arrays.stream(l.split("\\W+")))
            .filter(w -> !w.isBlank())
            .map(String::toLowerCase)
            .collect(Collectors.toList());
        System.out.println(words.size() + " " + words.get(5) + " " + TEXT.length() + " " + TEXT.charAt(25) + "|");

        Map<String, Integer> freq = words.stream().collect(Collectors.toMap(w -> w, w -> 1, Integer::sum, LinkedHashMap::new));
        System.out.println(freq.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(4)
            .map(e -> e.getKey() + "x" + e.getValue())
            .collect(Collectors.toList()));

        SortedMap<Integer, Set<String>> byLen = words.stream()
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        System.out.println(byLen.firstKey() + " " + byLen.headMap(4).size() + " " + byLen.get(4));

        System.out.println(caesar("Zebra, ahoy!", 3) + " " + caesar("Cheud", -3) + " " + "abc".chars().sum() + " " + "a1b2".chars().filter(Character::isDigit).count());
        System.out.println(Stream.iterate(27, n -> n % 2 == 0 ? n / 2 : 3 * n + 1).limit(8).map(String::valueOf).collect(Collectors.joining(">")));
        System.out.println(IntStream.of(3, -7, 11).reduce(100, (a, b) -> a / 2 - b) + " " + IntStream.range(0, 5).mapToObj(i -> (char) ('e' - i)).map(String::valueOf).reduce("", (a, b) -> b + a));
        OptionalDouble avg = words.stream().mapToInt(String::length).average();
        System.out.printf(Locale.ROOT, "%.3f %b %s%n", avg.getAsDouble(), words.stream().allMatch(w -> w.length() > 2), words.stream().skip(3).findFirst().get());
        List<Integer> peeked = new ArrayList<>();
        int r = Stream.of(5, 8, 2, 9, 4).peek(peeked::add).filter(v -> v % 2 == 0).mapToInt(v -> v * 10).findFirst().orElse(-1);
        System.out.println(r + " " + peeked + " " + Stream.of(5, 8, 2, 9, 4).sorted(Comparator.reverseOrder()).takeWhile(v -> v > 4).toList());
    }
}
