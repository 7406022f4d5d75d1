topics: inner class, closures with array holder, Supplier, static nested generic Pair
Pair = Pair|Couple|Duo
swap = swap|flip|mirror
k = int 2..9
w = words 2
==== java
import java.util.*;
import java.util.function.*;

class Closures {
    static class «Pair»<A, B> {
        final A first;
        final B second;

        «Pair»(A first, B second) {
            this.first = first;
            this.second = second;
        }

        static <A, B> «Pair»<A, B> of(A a, B b) {
            return new «Pair»<>(a, b);
        }

        «Pair»<B, A> «swap»() {
            return of(second, first);
        }

        <C> «Pair»<A, C> map(Function<? super B, ? extends C> f) {
            return of(first, f.apply(second));
        }

        @Override
        public String toString() {
            return "<" + first + ", " + second + ">";
        }
    }

    static IntSupplier counter(int step) {
        int[] state = {0};
        return () -> state[0] += step;
    }

    static <T extends Comparable<T>> T largest(List<T> items) {
        T best = items.get(0);
        for (T t : items) {
            if (t.compareTo(best) > 0) best = t;
        }
        return best;
    }

    public static void main(String[] args) {
        IntSupplier a = counter(«k»), b = counter(10);
        int sum = 0;
        for (int i = 0; i < 3; i++) sum += a.getAsInt() * (i + 1);
        b.getAsInt();
        System.out.println(sum + " " + a.getAsInt() + " " + b.getAsInt());
        String[] w = {«w»};
        «Pair»<String, Integer> p = «Pair».of(w[0], «k»);
        System.out.println(p + " " + p.«swap»() + " " + p.map(n -> n / 2.0));
        System.out.println(largest(Arrays.asList(w)) + " " + largest(List.of(3, «k», 5)));
        List<Supplier<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int n = i;
            jobs.add(() -> n * n + «k»);
        }
        for (Supplier<Integer> job : jobs) System.out.print(job.get() + ";");
        System.out.println();
        UnaryOperator<String> up = String::toUpperCase;
        System.out.println(up.andThen(String::length).apply(w[1]) + up.apply(w[1]));
    }
}
==== python
class «Pair»:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    @staticmethod
    def of(a, b):
        return «Pair»(a, b)

    def «swap»(self):
        return «Pair».of(self.second, self.first)

    def map(self, f):
        return «Pair».of(self.first, f(self.second))

    def __str__(self):
        return f"<{self.first}, {self.second}>"


def counter(step):
    state = 0

    def next():
        nonlocal state
        state += step
        return state

    return next


def largest(items):
    best = items[0]
    for t in items:
        if t > best:
            best = t
    return best


def main():
    a = counter(«k»)
    b = counter(10)
    sum = 0
    for i in range(3):
        sum += a() * (i + 1)
    b()
    print(f"{sum} {a()} {b()}")
    w = [«w»]
    p = «Pair».of(w[0], «k»)
    print(f"{p} {p.«swap»()} {p.map(lambda n: n / 2.0)}")
    print(f"{largest(w)} {largest([3, «k», 5])}")
    jobs = []
    for i in range(3):
        jobs.append(lambda n=i: n * n + «k»)
    for job in jobs:
        print(job(), end=";")
    print()
    print(f"{len(w[1].upper())}{w[1].upper()}")


if __name__ == "__main__":
    main()
