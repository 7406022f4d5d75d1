topics: PriorityQueue with comparator, ArrayDeque as queue and stack
Task = Task|Job|Ticket
prio = prio|level|urgency
p = ints 4..4 1..5
w = words 4
==== java
import java.util.*;

class «Task» {
    final String name;
    final int «prio»;

    «Task»(String name, int «prio») {
        this.name = name;
        this.«prio» = «prio»;
    }
}

class Scheduler {
    public static void main(String[] args) {
        String[] names = {«w»};
        int[] levels = {«p»};
        PriorityQueue<«Task»> queue = new PriorityQueue<>(
            Comparator.comparingInt((«Task» t) -> -t.«prio»).thenComparing(t -> t.name));
        for (int i = 0; i < names.length; i++) {
            queue.add(new «Task»(names[i], levels[i]));
        }
        queue.offer(new «Task»("zeta", 9));
        System.out.println("first " + queue.peek().name + " of " + queue.size());
        Deque<String> stack = new ArrayDeque<>();
        Queue<String> line = new ArrayDeque<>();
        while (!queue.isEmpty()) {
            «Task» t = queue.poll();
            System.out.println(t.«prio» + " " + t.name);
            stack.push(t.name);
            line.add(t.name.substring(0, 2));
        }
        System.out.println(queue.poll() == null);
        while (stack.size() > 1) {
            System.out.print(stack.pop() + "/" + line.remove() + " ");
        }
        System.out.println();
        System.out.println(stack.peek() + " " + line.peek());
    }
}
==== python
import heapq
from collections import deque


class «Task»:
    def __init__(self, name, «prio»):
        self.name = name
        self.«prio» = «prio»

    def __lt__(self, other):
        return (-self.«prio», self.name) < (-other.«prio», other.name)


def main():
    names = [«w»]
    levels = [«p»]
    queue = []
    for i in range(len(names)):
        heapq.heappush(queue, «Task»(names[i], levels[i]))
    heapq.heappush(queue, «Task»("zeta", 9))
    print(f"first {queue[0].name} of {len(queue)}")
    stack = []
    line = deque()
    while queue:
        t = heapq.heappop(queue)
        print(f"{t.«prio»} {t.name}")
        stack.append(t.name)
        line.append(t.name[:2])
    print(str(not queue).lower())
    while len(stack) > 1:
        print(f"{stack.pop()}/{line.popleft()}", end=" ")
    print()
    print(f"{stack[-1]} {line[0]}")


if __name__ == "__main__":
    main()
