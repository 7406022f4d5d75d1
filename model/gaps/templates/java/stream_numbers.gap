topics: IntStream.range, reduce, flatMap, noneMatch, iterate, boxed, summary
n = int 8..20
k = int 2..5
w = words 3
primes = primes|found|numbers
==== java
import java.util.*;
import java.util.stream.*;

class StreamPlay {
    static boolean isPrime(int x) {
        return x > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(x)).noneMatch(d -> x % d == 0);
    }

    public static void main(String[] args) {
        List<Integer> «primes» = IntStream.range(0, «n»).filter(StreamPlay::isPrime).boxed().collect(Collectors.toList());
        System.out.println(«primes» + " " + «primes».stream().reduce(1, (a, b) -> a * b % 1000));

        List<String> words = Arrays.asList(«w»);
        String letters = words.stream()
            .flatMap(w -> Arrays.stream(w.split("")))
            .distinct()
            .sorted()
            .skip(1)
            .collect(Collectors.joining());
        System.out.println(letters);

        System.out.println(Stream.iterate(1, x -> x * «k»).limit(6).map(String::valueOf).collect(Collectors.joining(" ")));
        int total = words.stream().mapToInt(String::length).sum();
        long vowels = words.get(0).chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
        System.out.println(total + " " + vowels);

        Map<Integer, Long> sizes = words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()));
        System.out.println(sizes);
        Optional<String> hit = words.stream().filter(w -> w.length() > 40).findFirst();
        System.out.println(hit.isPresent() + " " + hit.orElse("none"));
        int[] doubled = «primes».stream().mapToInt(p -> p << 1).toArray();
        System.out.println(Arrays.stream(doubled).sum() + " " + Arrays.toString(doubled));
    }
}
==== python
import math


def isPrime(x):
    return x > 1 and all(x % d != 0 for d in range(2, math.isqrt(x) + 1))


def main():
    «primes» = [x for x in range(«n») if isPrime(x)]
    product = 1
    for p in «primes»:
        product = product * p % 1000
    print(f"{«primes»} {product}")

    words = [«w»]
    letters = sorted({c for w in words for c in w})[1:]
    print("".join(letters))

    print(" ".join(str(«k»**i) for i in range(6)))
    total = sum(len(w) for w in words)
    vowels = sum(1 for c in words[0] if c in "aeiou")
    print(f"{total} {vowels}")

    sizes = {}
    for w in words:
        sizes[len(w)] = sizes.get(len(w), 0) + 1
    print("{" + ", ".join(f"{key}={sizes[key]}" for key in sorted(sizes)) + "}")
    hit = next((w for w in words if len(w) > 40), None)
    print(f"{str(hit is not None).lower()} {hit if hit is not None else 'none'}")
    doubled = [p << 1 for p in «primes»]
    print(f"{sum(doubled)} {doubled}")


if __name__ == "__main__":
    main()
