topics: EnumMap order, string parsing, indexOf -1, labelled continue, TreeMap
==== java
import java.util.*;

public class Main {
    enum Level { TRACE, DEBUG, INFO, WARN, ERROR; boolean atLeast(Level o) { return compareTo(o) >= 0; } }

    static final String LOG =
        "12:00:01 INFO  [core] start pid=411\n" +
        "12:00:02 DEBUG [db] open\n" +
        "garbage line\n" +
        "12:00:09 WARN  [db] slow query took=1200\n" +
        "12:01:13 ERROR [net] timeout took=5000\n" +
        "12:01:14 FATAL [net] dead\n" +
        "12:02:00 INFO  [core] stop took=7\n";

    public static void main(String[] args) {
        EnumMap<Level, Integer> counts = new EnumMap<>(Level.class);
        Map<String, List<Integer>> took = new TreeMap<>(Comparator.reverseOrder());
        int skipped = 0, prev = -1, maxGap = 0;

        next:
        for (String line : LOG.split("\n")) {
            String[] f = line.trim().split("\\s+", 3);
            if (f.length < 3) { skipped++; continue; }
            Level level;
            try {
                level = Level.valueOf(f[1]);
            } catch (IllegalArgumentException ex) {
                skipped += 10;
                continue next;
            }
            counts.merge(level, 1, Integer::sum);

            int seconds = 0;
            for (String part : f[0].split(":")) seconds = seconds * 60 + Integer.parseInt(part);
            if (prev >= 0) maxGap = Math.max(maxGap, seconds - prev);
            prev = seconds;

            String module = f[2].substring(1, f[2].indexOf(']'));
            int eq = f[2].lastIndexOf("took=");
            if (eq == -1) continue;
            took.computeIfAbsent(module, k -> new ArrayList<>()).add(Integer.parseInt(f[2].substring(eq + 5)));
        }

        System.out.println(counts);
        System.out.println(took);
        System.out.println("skipped=" + skipped + " maxGap=" + maxGap);
        int noisy = 0;
        for (Map.Entry<Level, Integer> e : counts.entrySet())
            if (e.getKey().atLeast(Level.WARN)) noisy += e.getValue();
        System.out.println(noisy + "/" + counts.size() + " " + counts.getOrDefault(Level.TRACE, 0));
        System.out.println(took.get("ui") + " " + Level.values().length);
    }
}
