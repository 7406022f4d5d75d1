topics: graph DFS, enum states, recursion, HashMap of lists, cycle exception
visit = visit|explore|walk
w = words 4
==== java
import java.util.*;

class BuildOrder {
    private enum Mark { NEW, OPEN, DONE }

    private final Map<String, List<String>> needs = new TreeMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final Deque<String> order = new ArrayDeque<>();

    void rule(String target, String... deps) {
        needs.computeIfAbsent(target, k -> new ArrayList<>()).addAll(Arrays.asList(deps));
        for (String d : deps) needs.putIfAbsent(d, new ArrayList<>());
    }

    private void «visit»(String name, int depth) {
        Mark m = marks.getOrDefault(name, Mark.NEW);
        if (m == Mark.DONE) return;
        if (m == Mark.OPEN) throw new IllegalStateException("cycle at " + name + ", depth " + depth);
        marks.put(name, Mark.OPEN);
        for (String d : needs.get(name)) «visit»(d, depth + 1);
        marks.put(name, Mark.DONE);
        order.addLast(name);
    }

    String solve() {
        marks.clear();
        order.clear();
        for (String name : needs.keySet()) «visit»(name, 0);
        return String.join(" < ", order);
    }

    public static void main(String[] args) {
        String[] w = {«w»};
        BuildOrder b = new BuildOrder();
        b.rule(w[0], w[1], w[2]);
        b.rule(w[1], w[3]);
        b.rule(w[2], w[3]);
        b.rule("all");
        System.out.println(b.solve());
        System.out.println(b.order.peekFirst() + " .. " + b.order.peekLast() + " = " + b.order.size());
        b.rule(w[3], w[0]);
        try {
            System.out.println(b.solve());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
==== python
from collections import deque
from enum import Enum


class BuildOrder:
    class Mark(Enum):
        NEW = 0
        OPEN = 1
        DONE = 2

    def __init__(self):
        self.needs = {}
        self.marks = {}
        self.order = deque()

    def rule(self, target, *deps):
        self.needs.setdefault(target, []).extend(deps)
        for d in deps:
            self.needs.setdefault(d, [])

    def «visit»(self, name, depth):
        m = self.marks.get(name, BuildOrder.Mark.NEW)
        if m is BuildOrder.Mark.DONE:
            return
        if m is BuildOrder.Mark.OPEN:
            raise RuntimeError(f"cycle at {name}, depth {depth}")
        self.marks[name] = BuildOrder.Mark.OPEN
        for d in self.needs[name]:
            self.«visit»(d, depth + 1)
        self.marks[name] = BuildOrder.Mark.DONE
        self.order.append(name)

    def solve(self):
        self.marks.clear()
        self.order.clear()
        for name in sorted(self.needs):
            self.«visit»(name, 0)
        return " < ".join(self.order)


def main():
    w = [«w»]
    b = BuildOrder()
    b.rule(w[0], w[1], w[2])
    b.rule(w[1], w[3])
    b.rule(w[2], w[3])
    b.rule("all")
    print(b.solve())
    print(f"{b.order[0]} .. {b.order[-1]} = {len(b.order)}")
    b.rule(w[3], w[0])
    try:
        print(b.solve())
    except RuntimeError as e:
        print(e)


if __name__ == "__main__":
    main()
