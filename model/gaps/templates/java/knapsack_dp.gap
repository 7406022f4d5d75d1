topics: dynamic programming, 2-D arrays, nested ternary, backtracking of choice
best = best|dp|table
ws = ints 4..4 1..7
vs = ints 4..4 3..30
cap = int 8..14
==== java
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Knapsack {
    static int[][] fill(int[] weight, int[] value, int cap) {
        int n = weight.length;
        int[][] «best» = new int[n + 1][cap + 1];
        for (int i = 1; i <= n; i++) {
            for (int c = 0; c <= cap; c++) {
                int skip = «best»[i - 1][c];
                int with = c >= weight[i - 1] ? «best»[i - 1][c - weight[i - 1]] + value[i - 1] : -1;
                «best»[i][c] = with > skip ? with : skip;
            }
        }
        return «best»;
    }

    static List<Integer> chosen(int[][] «best», int[] weight, int cap) {
        List<Integer> picks = new ArrayList<>();
        for (int i = weight.length, c = cap; i > 0; i--) {
            if («best»[i][c] != «best»[i - 1][c]) {
                picks.add(i - 1);
                c -= weight[i - 1];
            }
        }
        Collections.reverse(picks);
        return picks;
    }

    static int lcs(String a, String b) {
        int[] prev = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] cur = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++)
                cur[j + 1] = a.charAt(i) == b.charAt(j) ? prev[j] + 1 : Math.max(cur[j], prev[j + 1]);
            prev = cur;
        }
        return prev[b.length()];
    }

    public static void main(String[] args) {
        int[] weight = {«ws»};
        int[] value = {«vs»};
        int[][] «best» = fill(weight, value, «cap»);
        System.out.println(«best»[weight.length][«cap»] + " with " + chosen(«best», weight, «cap»));
        System.out.println(lcs("semantic gap", "romantic map"));
        int[] coins = {2, 5, 11};
        int[] ways = new int[«cap» * 3 + 1];
        ways[0] = 1;
        for (int coin : coins)
            for (int s = coin; s < ways.length; s++) ways[s] += ways[s - coin];
        System.out.println(ways[ways.length - 1] + " " + ways[1]);
    }
}
==== python
def fill(weight, value, cap):
    n = len(weight)
    «best» = [[0] * (cap + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for c in range(cap + 1):
            skip = «best»[i - 1][c]
            with_ = «best»[i - 1][c - weight[i - 1]] + value[i - 1] if c >= weight[i - 1] else -1
            «best»[i][c] = with_ if with_ > skip else skip
    return «best»


def chosen(«best», weight, cap):
    picks = []
    c = cap
    for i in range(len(weight), 0, -1):
        if «best»[i][c] != «best»[i - 1][c]:
            picks.append(i - 1)
            c -= weight[i - 1]
    picks.reverse()
    return picks


def lcs(a, b):
    prev = [0] * (len(b) + 1)
    for i in range(len(a)):
        cur = [0] * (len(b) + 1)
        for j in range(len(b)):
            cur[j + 1] = prev[j] + 1 if a[i] == b[j] else max(cur[j], prev[j + 1])
        prev = cur
    return prev[len(b)]


def main():
    weight = [«ws»]
    value = [«vs»]
    «best» = fill(weight, value, «cap»)
    print(f"{«best»[len(weight)][«cap»]} with {chosen(«best», weight, «cap»)}")
    print(lcs("semantic gap", "romantic map"))
    coins = [2, 5, 11]
    ways = [0] * («cap» * 3 + 1)
    ways[0] = 1
    for coin in coins:
        for s in range(coin, len(ways)):
            ways[s] += ways[s - coin]
    print(f"{ways[-1]} {ways[1]}")


if __name__ == "__main__":
    main()
