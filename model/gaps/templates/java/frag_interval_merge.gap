topics: sorting int[][] with comparator, last element update, list to array, ternary
mergeAll = mergeAll|unite|compact
a = int 1..9
b = int 3..15
==== java
static int[][] «mergeAll»(int[][] spans) {
    Arrays.sort(spans, (p, q) -> p[0] == q[0] ? Integer.compare(q[1], p[1]) : Integer.compare(p[0], q[0]));
    List<int[]> out = new ArrayList<>();
    for (int[] s : spans) {
        int[] last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last == null || last[1] < s[0]) {
            out.add(new int[]{s[0], s[1]});
        } else if (s[1] > last[1]) {
            last[1] = s[1];
        }
    }
    return out.toArray(new int[0][]);
}

static int longestGap(int[][] spans) {
    int[][] m = «mergeAll»(spans);
    int gap = 0;
    for (int i = 1; i < m.length; i++) gap = Math.max(gap, m[i][0] - m[i - 1][1]);
    return gap;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[][] s = {{8, 10}, {1, «a»}, {2, «b»}, {30, 31}, {1, 2}, {-5, -4}};
        System.out.println(Arrays.deepToString(«mergeAll»(s)) + " " + longestGap(s) + " " + s[0][0]);
        System.out.println(«mergeAll»(new int[0][]).length);
    }
}
==== python
def «mergeAll»(spans):
    spans.sort(key=lambda s: (s[0], -s[1]))
    out = []
    for s in spans:
        last = out[-1] if out else None
        if last is None or last[1] < s[0]:
            out.append([s[0], s[1]])
        elif s[1] > last[1]:
            last[1] = s[1]
    return out


def longestGap(spans):
    m = «mergeAll»(spans)
    gap = 0
    for i in range(1, len(m)):
        gap = max(gap, m[i][0] - m[i - 1][1])
    return gap
==== check python
«SOURCE»
s = [[8, 10], [1, «a»], [2, «b»], [30, 31], [1, 2], [-5, -4]]
print(f"{«mergeAll»(s)} {longestGap(s)} {s[0][0]}")
print(len(«mergeAll»([])))
