topics: Dijkstra, PriorityQueue of int[], HashMap, computeIfAbsent, Integer.MAX_VALUE
connect = connect|addRoad|link
a = int 2..9
b = int 2..9
c = int 10..20
==== java
import java.util.*;

public class Main {
    private final Map<String, Map<String, Integer>> roads = new TreeMap<>();

    void «connect»(String from, String to, int len) {
        roads.computeIfAbsent(from, k -> new TreeMap<>()).put(to, len);
        roads.computeIfAbsent(to, k -> new TreeMap<>()).put(from, len);
    }

    Map<String, Integer> shortest(String start) {
        Map<String, Integer> best = new TreeMap<>();
        for (String town : roads.keySet()) best.put(town, Integer.MAX_VALUE);
        if (!best.containsKey(start)) throw new NoSuchElementException(start);
        best.put(start, 0);
        PriorityQueue<Map.Entry<String, Integer>> open =
            new PriorityQueue<>((x, y) -> Integer.compare(x.getValue(), y.getValue()));
        open.add(Map.entry(start, 0));
        while (!open.isEmpty()) {
            Map.Entry<String, Integer> e = open.poll();
            String town = e.getKey();
            if (e.getValue() > best.get(town)) continue;
            for (Map.Entry<String, Integer> next : roads.get(town).entrySet()) {
                int d = e.getValue() + next.getValue();
                if (d < best.get(next.getKey())) {
                    best.put(next.getKey(), d);
                    open.add(Map.entry(next.getKey(), d));
                }
            }
        }
        return best;
    }

    public static void main(String[] args) {
        Main map = new Main();
        map.«connect»("Ulm", "Bonn", «a»);
        map.«connect»("Bonn", "Kiel", «b»);
        map.«connect»("Ulm", "Kiel", «c»);
        map.«connect»("Oslo", "Bergen", 7);
        for (Map.Entry<String, Integer> e : map.shortest("Ulm").entrySet()) {
            int d = e.getValue();
            System.out.println(e.getKey() + ": " + (d == Integer.MAX_VALUE ? "unreachable" : d + " km"));
        }
        try {
            map.shortest("Rome");
        } catch (NoSuchElementException e) {
            System.out.println("unknown " + e.getMessage());
        }
    }
}
==== python
import heapq


class Main:
    def __init__(self):
        self.roads = {}

    def «connect»(self, from_, to, len):
        self.roads.setdefault(from_, {})[to] = len
        self.roads.setdefault(to, {})[from_] = len

    def shortest(self, start):
        best = {town: 2**31 - 1 for town in sorted(self.roads)}
        if start not in best:
            raise LookupError(start)
        best[start] = 0
        open = [(0, start)]
        while open:
            length, town = heapq.heappop(open)
            if length > best[town]:
                continue
            for next in sorted(self.roads[town]):
                d = length + self.roads[town][next]
                if d < best[next]:
                    best[next] = d
                    heapq.heappush(open, (d, next))
        return best


def main():
    map = Main()
    map.«connect»("Ulm", "Bonn", «a»)
    map.«connect»("Bonn", "Kiel", «b»)
    map.«connect»("Ulm", "Kiel", «c»)
    map.«connect»("Oslo", "Bergen", 7)
    for town, d in map.shortest("Ulm").items():
        print(f"{town}: {'unreachable' if d == 2**31 - 1 else str(d) + ' km'}")
    try:
        map.shortest("Rome")
    except LookupError as e:
        print(f"unknown {e}")


if __name__ == "__main__":
    main()
