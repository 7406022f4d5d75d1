topics: HashMap merge, putIfAbsent, entrySet, removeIf, sorted by value
rankWords = rankWords|mostFrequent|ranking
counts = counts|hits|votes
w = words 4
entries = entries|pairs|rows
out = out|result|lines
min = min|least|threshold
==== java
static List<String> «rankWords»(String[] words, int «min») {
    Map<String, Integer> «counts» = new HashMap<>();
    for (String w : words) «counts».merge(w, 1, Integer::sum);
    «counts».putIfAbsent("extra", «min»);
    «counts».entrySet().removeIf(e -> e.getValue() < «min»);
    List<Map.Entry<String, Integer>> «entries» = new ArrayList<>(«counts».entrySet());
    «entries».sort((a, b) -> {
        int c = b.getValue() - a.getValue();
        return c != 0 ? c : a.getKey().compareTo(b.getKey());
    });
    List<String> «out» = new ArrayList<>();
    for (Map.Entry<String, Integer> e : «entries») «out».add(e.getKey() + ":" + e.getValue());
    return «out»;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        String[] w = {«w»};
        String[] all = {w[0], w[1], w[0], w[2], w[1], w[0], w[3], "extra"};
        System.out.println(«rankWords»(all, 1));
        System.out.println(«rankWords»(all, 2));
        System.out.println(«rankWords»(new String[0], 3));
    }
}
==== python
def «rankWords»(words, «min»):
    «counts» = {}
    for w in words:
        «counts»[w] = «counts».get(w, 0) + 1
    «counts».setdefault("extra", «min»)
    «entries» = [(key, value) for key, value in «counts».items() if value >= «min»]
    «entries».sort(key=lambda e: (-e[1], e[0]))
    «out» = []
    for key, value in «entries»:
        «out».append(f"{key}:{value}")
    return «out»
==== check python
«SOURCE»
w = [«w»]
all = [w[0], w[1], w[0], w[2], w[1], w[0], w[3], "extra"]
for ranked in («rankWords»(all, 1), «rankWords»(all, 2), «rankWords»([], 3)):
    print(f"[{', '.join(ranked)}]")
