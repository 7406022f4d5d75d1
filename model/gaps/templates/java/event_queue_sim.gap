topics: event queue, Comparable, PriorityQueue, inner class with outer fields, LCG
Event = Event|Arrival|Happening
at = at|time|when
seed = int 11..999
n = int 4..6
==== java
import java.util.PriorityQueue;

class Simulation {
    private int clock, served, waiting, seed = «seed»;
    private boolean busy;
    private final PriorityQueue<«Event»> agenda = new PriorityQueue<>();

    class «Event» implements Comparable<«Event»> {
        final int «at»;
        final String kind;

        «Event»(int delay, String kind) {
            this.«at» = clock + delay;
            this.kind = kind;
        }

        public int compareTo(«Event» other) {
            int c = Integer.compare(«at», other.«at»);
            return c != 0 ? c : kind.compareTo(other.kind);
        }

        void fire() {
            clock = «at»;
            switch (kind) {
                case "arrive" -> {
                    if (busy) waiting++;
                    else begin();
                }
                case "finish" -> {
                    served++;
                    busy = false;
                    if (waiting > 0) {
                        waiting--;
                        begin();
                    }
                }
                default -> System.out.println("stop at " + clock);
            }
        }
    }

    private int random(int bound) {
        seed = (seed * 75 + 74) % 65537;
        return seed % bound;
    }

    private void begin() {
        busy = true;
        agenda.add(new «Event»(3 + random(5), "finish"));
    }

    void run(int customers) {
        int t = 0;
        for (int i = 0; i < customers; i++) agenda.add(new «Event»(t += random(4), "arrive"));
        agenda.add(new «Event»(1000, "stop"));
        while (!agenda.isEmpty()) {
            «Event» e = agenda.poll();
            e.fire();
            System.out.printf("%4d %-7s busy=%b waiting=%d served=%d%n", clock, e.kind, busy, waiting, served);
        }
    }

    public static void main(String[] args) {
        new Simulation().run(«n»);
    }
}
==== python
import heapq


class Simulation:
    def __init__(self):
        self.clock = 0
        self.served = 0
        self.waiting = 0
        self.seed = «seed»
        self.busy = False
        self.agenda = []

    class «Event»:
        def __init__(self, outer, delay, kind):
            self.outer = outer
            self.«at» = outer.clock + delay
            self.kind = kind

        def __lt__(self, other):
            return (self.«at», self.kind) < (other.«at», other.kind)

        def fire(self):
            sim = self.outer
            sim.clock = self.«at»
            if self.kind == "arrive":
                if sim.busy:
                    sim.waiting += 1
                else:
                    sim.begin()
            elif self.kind == "finish":
                sim.served += 1
                sim.busy = False
                if sim.waiting > 0:
                    sim.waiting -= 1
                    sim.begin()
            else:
                print(f"stop at {sim.clock}")

    def random(self, bound):
        self.seed = (self.seed * 75 + 74) % 65537
        return self.seed % bound

    def begin(self):
        self.busy = True
        heapq.heappush(self.agenda, Simulation.«Event»(self, 3 + self.random(5), "finish"))

    def run(self, customers):
        t = 0
        for _ in range(customers):
            t += self.random(4)
            heapq.heappush(self.agenda, Simulation.«Event»(self, t, "arrive"))
        heapq.heappush(self.agenda, Simulation.«Event»(self, 1000, "stop"))
        while self.agenda:
            e = heapq.heappop(self.agenda)
            e.fire()
            print(
                f"{self.clock:4d} {e.kind:<7} busy={str(self.busy).lower()} "
                f"waiting={self.waiting} served={self.served}"
            )


def main():
    Simulation().run(«n»)


if __name__ == "__main__":
    main()
