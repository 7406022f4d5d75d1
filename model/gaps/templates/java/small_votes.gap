topics: HashMap with getOrDefault, max entry, sorted keys, ties, percentage
votes = votes|ballots|counts
w = words 3
==== java
import java.util.*;

class Election {
    public static void main(String[] args) {
        String[] w = {«w»};
        String[] cast = {w[0], w[1], w[0], "", w[2], w[1], null, w[0], w[1], " " + w[2] + " "};
        Map<String, Integer> «votes» = new HashMap<>();
        int invalid = 0, valid = 0;
        for (String c : cast) {
            if (c == null || c.isEmpty()) {
                invalid++;
                continue;
            }
            String key = c.trim();
            «votes».put(key, «votes».getOrDefault(key, 0) + 1);
            valid++;
        }
        List<String> names = new ArrayList<>(«votes».keySet());
        Collections.sort(names);
        String winner = null;
        boolean tie = false;
        for (String n : names) {
            int v = «votes».get(n);
            System.out.println(n + ": " + v + " (" + v * 100 / valid + "%, " + String.format("%.1f", v * 100.0 / valid) + "%)");
            if (winner == null || v > «votes».get(winner)) {
                winner = n;
                tie = false;
            } else if (v == «votes».get(winner)) {
                tie = true;
            }
        }
        System.out.println((tie ? "tie, first is " : "winner ") + winner + ", " + invalid + " invalid");
        System.out.println(«votes».values().stream().mapToInt(Integer::intValue).sum() == valid);
        «votes».replaceAll((k, v) -> v * 2);
        «votes».remove(winner);
        System.out.println(new TreeMap<>(«votes»));
    }
}
==== python
def main():
    w = [«w»]
    cast = [w[0], w[1], w[0], "", w[2], w[1], None, w[0], w[1], f" {w[2]} "]
    «votes» = {}
    invalid = valid = 0
    for c in cast:
        if not c:
            invalid += 1
            continue
        key = c.strip()
        «votes»[key] = «votes».get(key, 0) + 1
        valid += 1
    names = sorted(«votes»)
    winner = None
    tie = False
    for n in names:
        v = «votes»[n]
        print(f"{n}: {v} ({v * 100 // valid}%, {v * 100.0 / valid:.1f}%)")
        if winner is None or v > «votes»[winner]:
            winner = n
            tie = False
        elif v == «votes»[winner]:
            tie = True
    print(f"{'tie, first is ' if tie else 'winner '}{winner}, {invalid} invalid")
    print(str(sum(«votes».values()) == valid).lower())
    for k in «votes»:
        «votes»[k] *= 2
    «votes».pop(winner, None)
    print("{" + ", ".join(f"{k}={«votes»[k]}" for k in sorted(«votes»)) + "}")


if __name__ == "__main__":
    main()
