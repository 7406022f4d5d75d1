topics: sliding window, long sum, doubles, array length zero, queue
Window = Window|Smoother|Average
next = next|add|push
k = int 2..4
v = ints 4..7 -20..99
==== java
class «Window» {
    private final int[] data;
    private int count;
    private long sum;

    «Window»(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be positive, not " + size);
        }
        data = new int[size];
    }

    double «next»(int value) {
        int slot = count++ % data.length;
        sum += value - data[slot];
        data[slot] = value;
        return (double) sum / Math.min(count, data.length);
    }

    long rounded() {
        return count == 0 ? 0 : Math.round((double) sum / Math.min(count, data.length));
    }

    int truncated() {
        return (int) (sum / data.length);
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        «Window» w = new «Window»(«k»);
        System.out.println(w.rounded() + " " + w.truncated());
        for (int v : new int[]{«v», -1, -4}) System.out.printf("%.3f %d %d%n", w.«next»(v), w.rounded(), w.truncated());
        try {
            new «Window»(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
«SOURCE»
==== python
import math


class «Window»:
    def __init__(self, size):
        if size < 1:
            raise ValueError(f"size must be positive, not {size}")
        self.data = [0] * size
        self.count = 0
        self.sum = 0

    def «next»(self, value):
        slot = self.count % len(self.data)
        self.count += 1
        self.sum += value - self.data[slot]
        self.data[slot] = value
        return self.sum / min(self.count, len(self.data))

    def rounded(self):
        return 0 if self.count == 0 else math.floor(self.sum / min(self.count, len(self.data)) + 0.5)

    def truncated(self):
        return int(self.sum / len(self.data))
==== check python
«SOURCE»
w = «Window»(«k»)
print(w.rounded(), w.truncated())
for v in [«v», -1, -4]:
    print(f"{w.«next»(v):.3f} {w.rounded()} {w.truncated()}")
try:
    «Window»(0)
except ValueError as e:
    print(e)
