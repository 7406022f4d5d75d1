topics: TreeSet, LinkedHashSet, retainAll, removeAll, ceiling, higher, pollFirst, descendingSet
a = ints 5..7 1..30 distinct
b = ints 5..7 1..30 distinct
both = both|common|shared
==== java
import java.util.*;

class SetLab {
    public static void main(String[] args) {
        Integer[] first = {«a»};
        Integer[] second = {«b»};
        TreeSet<Integer> left = new TreeSet<>(Arrays.asList(first));
        Set<Integer> right = new HashSet<>(Arrays.asList(second));

        TreeSet<Integer> «both» = new TreeSet<>(left);
        «both».retainAll(right);
        TreeSet<Integer> only = new TreeSet<>(left);
        only.removeAll(right);
        TreeSet<Integer> union = new TreeSet<>(left);
        union.addAll(right);
        System.out.println(«both» + " " + only + " " + union);

        System.out.println(left.first() + " " + left.last() + " " + left.ceiling(10) + " " + left.lower(10));
        Integer beyond = left.higher(30);
        System.out.println(beyond == null ? "nothing above" : "above: " + beyond);
        System.out.println(union.headSet(8) + " " + union.tailSet(20).size() + " " + union.descendingSet().first());

        int sum = 0;
        while (union.size() > 3) sum = sum * 2 + union.pollFirst();
        System.out.println(sum + " rest " + union);

        Set<Integer> seen = new LinkedHashSet<>();
        List<Integer> dups = new ArrayList<>();
        for (int x : first) if (!seen.add(x % 7)) dups.add(x);
        System.out.println(seen + " " + dups + " " + seen.containsAll(List.of(first[0] % 7)));
    }
}
==== python
import bisect


def main():
    first = [«a»]
    second = [«b»]
    left = sorted(set(first))
    right = set(second)

    «both» = [x for x in left if x in right]
    only = [x for x in left if x not in right]
    union = sorted(right.union(left))
    print(f"{«both»} {only} {union}")

    i = bisect.bisect_left(left, 10)
    ceiling = left[i] if i < len(left) else "null"
    lower = left[i - 1] if i > 0 else "null"
    print(f"{left[0]} {left[-1]} {ceiling} {lower}")
    i = bisect.bisect_right(left, 30)
    beyond = left[i] if i < len(left) else None
    print("nothing above" if beyond is None else f"above: {beyond}")
    print(f"{[x for x in union if x < 8]} {len([x for x in union if x >= 20])} {union[-1]}")

    sum = 0
    while len(union) > 3:
        sum = sum * 2 + union.pop(0)
    print(f"{sum} rest {union}")

    seen = {}
    dups = []
    for x in first:
        if x % 7 in seen:
            dups.append(x)
        else:
            seen[x % 7] = True
    print(f"{list(seen)} {dups} {str(first[0] % 7 in seen).lower()}")


if __name__ == "__main__":
    main()
