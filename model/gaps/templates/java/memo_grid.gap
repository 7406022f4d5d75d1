topics: memoisation, static fields, recursion, long, null boxed
paths = paths|ways|routes
memo = memo|known|seen
n = int 4..9
m = int 3..7
==== java
import java.util.HashMap;
import java.util.Map;

class GridPaths {
    private static Map<Long, Long> «memo» = new HashMap<>();
    private static int calls;
    private static Integer[] cache = new Integer[50];

    static long «paths»(int r, int c) {
        calls++;
        if (r < 0 || c < 0) return 0;
        if (r == 0 && c == 0) return 1;
        long key = (long) r << 32 | c;
        Long known = «memo».get(key);
        if (known != null) return known;
        long result = «paths»(r - 1, c) + «paths»(r, c - 1);
        «memo».put(key, result);
        return result;
    }

    static int collatz(int n) {
        if (n == 1) return 0;
        if (n < cache.length && cache[n] != null) return cache[n];
        int steps = 1 + collatz(n % 2 == 0 ? n / 2 : 3 * n + 1);
        if (n < cache.length) cache[n] = steps;
        return steps;
    }

    public static void main(String[] args) {
        System.out.println(«paths»(«n», «m»));
        System.out.println(calls + " calls, " + «memo».size() + " stored");
        calls = 0;
        System.out.println(«paths»(«m», «m») + " " + (calls > 1));
        int longest = 1;
        for (int i = 1; i < 30; i++) {
            if (collatz(i) > collatz(longest)) longest = i;
        }
        System.out.println(longest + " takes " + collatz(longest) + ", " + (cache[29] == null ? "new" : "cached"));
    }
}
==== python
«memo» = {}
calls = 0
cache = [None] * 50


def «paths»(r, c):
    global calls
    calls += 1
    if r < 0 or c < 0:
        return 0
    if r == 0 and c == 0:
        return 1
    key = r << 32 | c
    known = «memo».get(key)
    if known is not None:
        return known
    result = «paths»(r - 1, c) + «paths»(r, c - 1)
    «memo»[key] = result
    return result


def collatz(n):
    if n == 1:
        return 0
    if n < len(cache) and cache[n] is not None:
        return cache[n]
    steps = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    if n < len(cache):
        cache[n] = steps
    return steps


def main():
    global calls
    print(«paths»(«n», «m»))
    print(f"{calls} calls, {len(«memo»)} stored")
    calls = 0
    print(f"{«paths»(«m», «m»)} {str(calls > 1).lower()}")
    longest = 1
    for i in range(1, 30):
        if collatz(i) > collatz(longest):
            longest = i
    print(f"{longest} takes {collatz(longest)}, {'new' if cache[29] is None else 'cached'}")


if __name__ == "__main__":
    main()
