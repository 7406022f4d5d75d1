topics: 32-bit wrap, unsigned shift, char in sums
hashName = hashName|fingerprint|digest
key = key|text|s
seed = int 3..99
bits = int 3..12
words = words 4..6
==== java
class Buckets {
    static int «hashName»(String «key») {
        int h = «seed»;
        for (int i = 0; i < «key».length(); i++) {
            h = 31 * h + «key».charAt(i);
        }
        h ^= h >>> «bits»;
        return h;
    }

    static int bucketOf(String «key», int size) {
        return Math.abs(«hashName»(«key») % size);
    }

    public static void main(String[] args) {
        String[] names = {«words»};
        int[] counts = new int[7];
        for (String name : names) {
            int code = «hashName»(name + name + "!");
            counts[bucketOf(name, counts.length)]++;
            System.out.println(name + " -> " + code + " / " + (code >>> 4));
        }
        for (int i = 0; i < counts.length; ++i) {
            System.out.print(counts[i] + (i + 1 < counts.length ? " " : "\n"));
        }
    }
}
==== python
import math


def «hashName»(«key»):
    h = «seed»
    for c in «key»:
        h = (31 * h + ord(c) + 2**31) % 2**32 - 2**31
    h ^= (h & 0xFFFFFFFF) >> «bits»
    return h


def bucketOf(«key», size):
    return abs(int(math.fmod(«hashName»(«key»), size)))


def main():
    names = [«words»]
    counts = [0] * 7
    for name in names:
        code = «hashName»(name + name + "!")
        counts[bucketOf(name, len(counts))] += 1
        print(f"{name} -> {code} / {(code & 0xFFFFFFFF) >> 4}")
    for i in range(len(counts)):
        print(counts[i], end=" " if i + 1 < len(counts) else "\n")


if __name__ == "__main__":
    main()
