topics: streams over int arrays, average, max, boxed, Optional default
spread = spread|extent|gap
v = ints 4..7 -50..50
mean = mean|avg|middle
topOdd = topOdd|largestOdd|oddOnes
squares = squares|table|squareText
==== java
static int «spread»(int[] xs) {
    return Arrays.stream(xs).max().orElse(0) - Arrays.stream(xs).min().orElse(0);
}

static double «mean»(List<Integer> xs) {
    return xs.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
}

static List<Integer> «topOdd»(List<Integer> xs, int n) {
    return xs.stream()
             .filter(x -> x % 2 != 0)
             .distinct()
             .sorted(Comparator.reverseOrder())
             .limit(n)
             .collect(Collectors.toList());
}

static String «squares»(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> i + "^2=" + i * i).collect(Collectors.joining("; "));
}
==== check java
import java.util.*;
import java.util.stream.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[] v = {«v»};
        List<Integer> list = new ArrayList<>();
        for (int x : v) list.add(x);
        list.add(7);
        list.add(-7);
        System.out.println(«spread»(v) + " " + «spread»(new int[0]));
        System.out.printf("%.3f %s%n", «mean»(list), Double.isNaN(«mean»(List.of())));
        System.out.println(«topOdd»(list, 2) + " " + «squares»(-1, 3) + "|" + «squares»(3, 2));
    }
}
==== python
import math


def «spread»(xs):
    return max(xs, default=0) - min(xs, default=0)


def «mean»(xs):
    return sum(xs) / len(xs) if xs else math.nan


def «topOdd»(xs, n):
    return sorted({x for x in xs if x % 2 != 0}, reverse=True)[:n]


def «squares»(from_, to):
    return "; ".join(f"{i}^2={i * i}" for i in range(from_, to + 1))
==== check python
«SOURCE»
v = [«v»]
list = v + [7, -7]
print(«spread»(v), «spread»([]))
print(f"{«mean»(list):.3f} {str(math.isnan(«mean»([]))).lower()}")
print(f"{«topOdd»(list, 2)} {«squares»(-1, 3)}|{«squares»(3, 2)}")
