topics: Iterable, Iterator class, hasNext, next with cursor++, negative step
Range = Range|Steps|Span
cur = cur|position|at
a = int -5..5
b = int 8..20
s = int 2..5
start = start|first|low
end = end|stop|bound
==== java
class «Range» implements Iterable<Integer> {
    private final int «start», «end», step;

    «Range»(int «start», int «end», int step) {
        if (step == 0) throw new IllegalArgumentException("step");
        this.«start» = «start»;
        this.«end» = «end»;
        this.step = step;
    }

    «Range»(int «end») {
        this(0, «end», 1);
    }

    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            int «cur» = «start»;

            public boolean hasNext() {
                return step > 0 ? «cur» < «end» : «cur» > «end»;
            }

            public Integer next() {
                int value = «cur»;
                «cur» += step;
                return value;
            }
        };
    }
}
==== check java
import java.util.*;
class Main {
    public static void main(String[] args) {
        for (int i : new «Range»(«a», «b», «s»)) System.out.print(i + " ");
        System.out.println();
        for (int i : new «Range»(«b», «a», -«s»)) System.out.print(i + " ");
        System.out.println();
        int n = 0;
        for (int i : new «Range»(3)) for (int j : new «Range»(i)) n += i * 10 + j;
        System.out.println(n);
        try {
            new «Range»(1, 2, 0);
        } catch (IllegalArgumentException e) {
            System.out.println("no " + e.getMessage());
        }
    }
}
«SOURCE»
==== python
class «Range»:
    def __init__(self, «start», «end»=None, step=1):
        if «end» is None:
            «start», «end» = 0, «start»
        if step == 0:
            raise ValueError("step")
        self.«start» = «start»
        self.«end» = «end»
        self.step = step

    def __iter__(self):
        «cur» = self.«start»
        while «cur» < self.«end» if self.step > 0 else «cur» > self.«end»:
            yield «cur»
            «cur» += self.step
==== check python
«SOURCE»
for i in «Range»(«a», «b», «s»):
    print(i, end=" ")
print()
for i in «Range»(«b», «a», -«s»):
    print(i, end=" ")
print()
n = 0
for i in «Range»(3):
    for j in «Range»(i):
        n += i * 10 + j
print(n)
try:
    «Range»(1, 2, 0)
except ValueError as e:
    print("no", e)
