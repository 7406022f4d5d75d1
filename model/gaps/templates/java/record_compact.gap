topics: records, compact constructor, static factory, streams sorted and limit
Run = Run|Result|Lap
secs = secs|time|seconds
v = ints 4..4 40..200
w = words 4
==== java
import java.util.*;
import java.util.stream.Collectors;

class Race {
    record «Run»(String who, int «secs») implements Comparable<«Run»> {
        static final int LIMIT = 180;

        «Run» {
            if («secs» <= 0) throw new IllegalArgumentException("time of " + who);
            who = who.toUpperCase();
        }

        static «Run» of(String text) {
            String[] p = text.split(":");
            return new «Run»(p[0], Integer.parseInt(p[1]));
        }

        boolean late() { return «secs» > LIMIT; }

        String clock() { return String.format("%d:%02d", «secs» / 60, «secs» % 60); }

        public int compareTo(«Run» o) { return Integer.compare(«secs», o.«secs»); }
    }

    public static void main(String[] args) {
        String[] names = {«w»};
        int[] times = {«v»};
        List<«Run»> runs = new ArrayList<>();
        for (int i = 0; i < names.length; i++) runs.add(«Run».of(names[i] + ":" + times[i]));
        runs.add(new «Run»("guest", 181));
        List<String> best = runs.stream().sorted().limit(3).map(r -> r.who() + " " + r.clock()).toList();
        System.out.println(best);
        Map<Boolean, Long> split = runs.stream().collect(Collectors.partitioningBy(«Run»::late, Collectors.counting()));
        System.out.println(split.get(true) + " late, " + split.get(false) + " in time");
        System.out.println(runs.stream().map(«Run»::«secs»).reduce(0, (a, b) -> a + b));
        System.out.println(new «Run»("x", 5).equals(«Run».of("X:5")) + " " + new «Run»("x", 5));
        try {
            «Run».of("bad:0");
        } catch (IllegalArgumentException e) {
            System.out.println("rejected " + e.getMessage());
        }
    }
}
==== python
class «Run»:
    LIMIT = 180

    def __init__(self, who, «secs»):
        if «secs» <= 0:
            raise ValueError(f"time of {who}")
        self.who = who.upper()
        self.«secs» = «secs»

    @staticmethod
    def of(text):
        p = text.split(":")
        return «Run»(p[0], int(p[1]))

    def late(self):
        return self.«secs» > «Run».LIMIT

    def clock(self):
        return f"{self.«secs» // 60}:{self.«secs» % 60:02d}"

    def __lt__(self, o):
        return self.«secs» < o.«secs»

    def __eq__(self, o):
        return isinstance(o, «Run») and (self.who, self.«secs») == (o.who, o.«secs»)

    def __hash__(self):
        return hash((self.who, self.«secs»))

    def __str__(self):
        return f"«Run»[who={self.who}, «secs»={self.«secs»}]"


def main():
    names = [«w»]
    times = [«v»]
    runs = []
    for i in range(len(names)):
        runs.append(«Run».of(f"{names[i]}:{times[i]}"))
    runs.append(«Run»("guest", 181))
    best = [f"{r.who} {r.clock()}" for r in sorted(runs)[:3]]
    print(f"[{', '.join(best)}]")
    late = sum(1 for r in runs if r.late())
    print(f"{late} late, {len(runs) - late} in time")
    print(sum(r.«secs» for r in runs))
    print(f"{str(«Run»('x', 5) == «Run».of('X:5')).lower()} {«Run»('x', 5)}")
    try:
        «Run».of("bad:0")
    except ValueError as e:
        print(f"rejected {e}")


if __name__ == "__main__":
    main()
