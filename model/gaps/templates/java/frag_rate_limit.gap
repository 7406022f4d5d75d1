topics: queue of timestamps, long, boolean return, fields
Limiter = Limiter|Throttle|Gate
allow = allow|tryEnter|permit
max = int 2..3
win = int 10..20
==== java
class «Limiter» {
    private final Deque<Long> times = new LinkedList<>();
    private int rejected;

    boolean «allow»(long now) {
        while (!times.isEmpty() && now - times.peekFirst() >= «win») {
            times.pollFirst();
        }
        if (times.size() < «max») {
            times.offerLast(now);
            return true;
        }
        rejected += 1;
        return false;
    }

    int getRejected() {
        return rejected;
    }
}
==== check java
import java.util.*;
class Main {
    public static void main(String[] args) {
        «Limiter» l = new «Limiter»();
        for (long t : new long[]{0, 1, 2, 9, 11, 12, 25, 40}) System.out.print(l.«allow»(t) + " ");
        System.out.println(l.getRejected());
    }
}
«SOURCE»
==== python
from collections import deque


class «Limiter»:
    def __init__(self):
        self.times = deque()
        self.rejected = 0

    def «allow»(self, now):
        while self.times and now - self.times[0] >= «win»:
            self.times.popleft()
        if len(self.times) < «max»:
            self.times.append(now)
            return True
        self.rejected += 1
        return False

    def getRejected(self):
        return self.rejected
==== check python
«SOURCE»
l = «Limiter»()
for t in [0, 1, 2, 9, 11, 12, 25, 40]:
    print(str(l.«allow»(t)).lower(), end=" ")
print(l.getRejected())
