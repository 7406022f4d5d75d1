topics: PriorityQueue of int arrays, k smallest, comparator difference
nearest = nearest|closest|pick
v = ints 6..8 -20..40 distinct
t = int -5..25
k = int 2..4
heap = heap|queue|best
target = target|wanted|goal
==== java
static List<Integer> «nearest»(int[] xs, int «target», int k) {
    PriorityQueue<int[]> «heap» = new PriorityQueue<>((a, b) -> a[0] != b[0] ? b[0] - a[0] : b[1] - a[1]);
    for (int x : xs) {
        «heap».add(new int[]{Math.abs(x - «target»), x});
        if («heap».size() > k) «heap».poll(); // drop the farthest
    }
    LinkedList<Integer> out = new LinkedList<>();
    while (!«heap».isEmpty()) out.addFirst(«heap».poll()[1]);
    return out;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«nearest»(new int[]{«v»}, «t», «k»));
        System.out.println(«nearest»(new int[]{4, 6, 5}, 5, 2) + " " + «nearest»(new int[]{1}, 9, 3));
    }
}
==== python
import heapq


def «nearest»(xs, «target», k):
    «heap» = []
    for x in xs:
        heapq.heappush(«heap», (-abs(x - «target»), -x))
        if len(«heap») > k:
            heapq.heappop(«heap»)  # drop the farthest
    out = []
    while «heap»:
        out.insert(0, -heapq.heappop(«heap»)[1])
    return out
==== check python
«SOURCE»
print(«nearest»([«v»], «t», «k»))
print(«nearest»([4, 6, 5], 5, 2), «nearest»([1], 9, 3))
