topics: boolean array, loops with changed bound, continue, do-while, several loop variables
limit = int 30..80
flags = flags|composite|crossed
m = int 100..900
==== java
import java.util.*;

class Numbers {
    public static void main(String[] args) {
        boolean[] «flags» = new boolean[«limit» + 1];
        List<Integer> primes = new ArrayList<>();
        for (int i = 2; i <= «limit»; i++) {
            if («flags»[i]) continue;
            primes.add(i);
            for (int j = i * i; j <= «limit»; j += i) «flags»[j] = true;
        }
        System.out.println(primes.size() + " primes, last " + primes.get(primes.size() - 1));

        int n = «m»;
        StringBuilder factors = new StringBuilder();
        for (int p = 2; p * p <= n; p++) {
            while (n % p == 0) {
                factors.append(p).append('*');
                n /= p;
            }
        }
        if (n > 1) factors.append(n);
        else factors.setLength(factors.length() - 1);
        System.out.println(«m» + " = " + factors);

        int lo = 0, hi = primes.size() - 1, pairs = 0;
        for (; lo < hi; ) {
            int s = primes.get(lo) + primes.get(hi);
            if (s == «limit») { pairs++; lo++; hi--; }
            else if (s < «limit») lo++;
            else hi--;
        }
        System.out.println(pairs + " pairs");

        int x = «m», rounds = 0;
        do {
            x = x % 2 == 0 ? x / 2 : 3 * x + 1;
            if (++rounds > 200) break;
        } while (x != 1);
        System.out.println(rounds + " " + x);
        for (int a = 0, b = 10; a < b; a += 2, b--) System.out.print(a + ":" + b + (b - a > 3 ? "," : "\n"));
    }
}
==== python
def main():
    «flags» = [False] * («limit» + 1)
    primes = []
    for i in range(2, «limit» + 1):
        if «flags»[i]:
            continue
        primes.append(i)
        for j in range(i * i, «limit» + 1, i):
            «flags»[j] = True
    print(f"{len(primes)} primes, last {primes[-1]}")

    n = «m»
    factors = []
    p = 2
    while p * p <= n:
        while n % p == 0:
            factors.append(str(p))
            n //= p
        p += 1
    if n > 1:
        factors.append(str(n))
    print(f"«m» = {'*'.join(factors)}")

    lo, hi, pairs = 0, len(primes) - 1, 0
    while lo < hi:
        s = primes[lo] + primes[hi]
        if s == «limit»:
            pairs += 1
            lo += 1
            hi -= 1
        elif s < «limit»:
            lo += 1
        else:
            hi -= 1
    print(f"{pairs} pairs")

    x, rounds = «m», 0
    while True:
        x = x // 2 if x % 2 == 0 else 3 * x + 1
        rounds += 1
        if rounds > 200:
            break
        if x == 1:
            break
    print(f"{rounds} {x}")
    a, b = 0, 10
    while a < b:
        print(f"{a}:{b}", end="," if b - a > 3 else "\n")
        a += 2
        b -= 1


if __name__ == "__main__":
    main()
