topics: TreeMap, merge, getOrDefault, floorKey, ceilingEntry, headMap
counts = counts|freq|tally
split = words|tokens|parts
w = words 3..4
cut = int 2..6
==== java
import java.util.Map;
import java.util.TreeMap;

class WordStats {
    public static void main(String[] args) {
        String[] base = {«w»};
        String line = String.join(" ", base) + " the " + base[0] + " And the " + base[1] + "  end";
        String[] «split» = line.trim().toLowerCase().split("\\s+");
        TreeMap<String, Integer> «counts» = new TreeMap<>();
        TreeMap<Integer, StringBuilder> byLength = new TreeMap<>();
        for (String word : «split») {
            «counts».merge(word, 1, Integer::sum);
            byLength.computeIfAbsent(word.length(), k -> new StringBuilder()).append(word.charAt(0));
        }
        for (Map.Entry<String, Integer> e : «counts».entrySet()) {
            System.out.printf("%-8s|%3d%n", e.getKey(), e.getValue());
        }
        System.out.println(«counts».getOrDefault("zzz", -1) + " " + «counts».firstKey() + " " + «counts».lastKey());
        Integer below = byLength.floorKey(«cut»);
        Map.Entry<Integer, StringBuilder> above = byLength.ceilingEntry(«cut» + 1);
        System.out.println(below == null ? "none" : "floor " + below);
        System.out.println(above == null ? "none" : above.getKey() + "=" + above.getValue());
        System.out.println(«counts».headMap("m").size() + " before m, " + «counts».tailMap("m").size() + " after");
    }
}
==== python
import bisect


def main():
    base = [«w»]
    line = f"{' '.join(base)} the {base[0]} And the {base[1]}  end"
    «split» = line.lower().split()
    «counts» = {}
    byLength = {}
    for word in «split»:
        «counts»[word] = «counts».get(word, 0) + 1
        byLength.setdefault(len(word), []).append(word[0])
    for key in sorted(«counts»):
        print(f"{key:<8}|{«counts»[key]:3d}")
    print(f"{«counts».get('zzz', -1)} {min(«counts»)} {max(«counts»)}")
    lengths = sorted(byLength)
    i = bisect.bisect_right(lengths, «cut»)
    below = lengths[i - 1] if i > 0 else None
    i = bisect.bisect_left(lengths, «cut» + 1)
    above = lengths[i] if i < len(lengths) else None
    print("none" if below is None else f"floor {below}")
    print("none" if above is None else f"{above}={''.join(byLength[above])}")
    before = sum(1 for key in «counts» if key < "m")
    print(f"{before} before m, {len(«counts») - before} after")


if __name__ == "__main__":
    main()
