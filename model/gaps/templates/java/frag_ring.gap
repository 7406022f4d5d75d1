topics: ring buffer, floorMod, modulo of negative, IllegalStateException
Ring = Ring|CircularBuffer|RecentList
push = push|add|write
cap = int 2..4
v = ints 4..6 -20..50
buf = buf|data|cells
ago = ago|back|recent
rawIndex = rawIndex|plain|index
==== java
class «Ring» {
    private final int[] «buf»;
    private int head = 0, size = 0;

    public «Ring»(int capacity) {
        «buf» = new int[capacity];
    }

    public boolean «push»(int v) {
        «buf»[head++ % «buf».length] = v;
        if (size < «buf».length) {
            size++;
            return true;
        }
        return false; // overwrote the oldest
    }

    public int «ago»(int n) {
        if (n >= size) throw new IllegalStateException("only " + size);
        return «buf»[Math.floorMod(head - 1 - n, «buf».length)];
    }

    public int «rawIndex»(int n) {
        return (head - 1 - n) % «buf».length;
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        «Ring» r = new «Ring»(«cap»);
        for (int v : new int[]{«v»}) System.out.print(r.«push»(v) + " ");
        System.out.println(r.«ago»(0) + " " + r.«ago»(1) + " " + r.«rawIndex»(0) + " " + r.«rawIndex»(9));
        try {
            r.«ago»(«cap»);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
«SOURCE»
==== python
import math


class «Ring»:
    def __init__(self, capacity):
        self.«buf» = [0] * capacity
        self.head = 0
        self.size = 0

    def «push»(self, v):
        self.«buf»[self.head % len(self.«buf»)] = v
        self.head += 1
        if self.size < len(self.«buf»):
            self.size += 1
            return True
        return False  # overwrote the oldest

    def «ago»(self, n):
        if n >= self.size:
            raise RuntimeError(f"only {self.size}")
        return self.«buf»[(self.head - 1 - n) % len(self.«buf»)]

    def «rawIndex»(self, n):
        return int(math.fmod(self.head - 1 - n, len(self.«buf»)))
==== check python
«SOURCE»
r = «Ring»(«cap»)
for v in [«v»]:
    print(str(r.«push»(v)).lower(), end=" ")
print(r.«ago»(0), r.«ago»(1), r.«rawIndex»(0), r.«rawIndex»(9))
try:
    r.«ago»(«cap»)
except RuntimeError as e:
    print(e)
