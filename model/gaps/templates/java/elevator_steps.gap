topics: TreeSet ceiling and floor, simulation with direction, boolean loop
Lift = Lift|Elevator|Hoist
level = level|current|position
v = ints 4..6 0..12 distinct
==== java
import java.util.TreeSet;

class «Lift» {
    private int «level» = 0;
    private boolean up = true;
    private int moved;
    private final TreeSet<Integer> calls = new TreeSet<>();

    void call(int f) {
        if (!calls.add(f)) System.out.println("already called " + f);
    }

    boolean step() {
        if (calls.isEmpty()) return false;
        Integer target = up ? calls.ceiling(«level») : calls.floor(«level»);
        if (target == null) {
            up = !up;
            return true;
        }
        moved += Math.abs(target - «level»);
        «level» = target;
        calls.remove(«level»);
        System.out.print((up ? "^" : "v") + «level» + " ");
        return true;
    }

    int getMoved() { return moved; }

    public static void main(String[] args) {
        «Lift» lift = new «Lift»();
        int[] floors = {«v»};
        for (int f : floors) lift.call(f);
        lift.call(floors[1]);
        lift.step();
        lift.step();
        lift.call(0);
        int rounds = 0;
        while (lift.step()) rounds++;
        System.out.println();
        System.out.println(rounds + " rounds, moved " + lift.getMoved());
    }
}
==== python
class «Lift»:
    def __init__(self):
        self.«level» = 0
        self.up = True
        self.moved = 0
        self.calls = set()

    def call(self, f):
        if f in self.calls:
            print(f"already called {f}")
        self.calls.add(f)

    def step(self):
        if not self.calls:
            return False
        if self.up:
            target = min((f for f in self.calls if f >= self.«level»), default=None)
        else:
            target = max((f for f in self.calls if f <= self.«level»), default=None)
        if target is None:
            self.up = not self.up
            return True
        self.moved += abs(target - self.«level»)
        self.«level» = target
        self.calls.remove(self.«level»)
        print(f"{'^' if self.up else 'v'}{self.«level»}", end=" ")
        return True

    def getMoved(self):
        return self.moved


def main():
    lift = «Lift»()
    floors = [«v»]
    for f in floors:
        lift.call(f)
    lift.call(floors[1])
    lift.step()
    lift.step()
    lift.call(0)
    rounds = 0
    while lift.step():
        rounds += 1
    print()
    print(f"{rounds} rounds, moved {lift.getMoved()}")


if __name__ == "__main__":
    main()
