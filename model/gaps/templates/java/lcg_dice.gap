topics: LCG, int overflow, long vs int
next = next|nextInt|step
seed = int 1000..99999
sides = int 6..20
rolls = int 5..9
==== java
/** A small generator, good enough for games. */
class Dice {
    private int state;

    Dice(int seed) {
        state = seed;
    }

    int «next»(int bound) {
        state = state * 1103515245 + 12345;
        return (state >>> 16) % bound;
    }

    int raw() {
        return state;
    }
}

class DiceGame {
    public static void main(String[] args) {
        Dice dice = new Dice(«seed»);
        int[] hist = new int[«sides»];
        for (int i = 0; i < «rolls»; i++) {
            int value = dice.«next»(«sides»);
            hist[value]++;
            System.out.print(value + 1 + " ");
        }
        System.out.println();
        System.out.println("state " + dice.raw());
        int big = Integer.MAX_VALUE;
        long wide = (long) big + 1;
        big++;
        System.out.println(big + " " + wide + " " + (big == Integer.MIN_VALUE));
        int square = «seed» * «seed»;
        long right = (long) «seed» * «seed»;
        System.out.println(square + " vs " + right + " low " + (int) right);
    }
}
==== python
# A small generator, good enough for games.
class Dice:
    def __init__(self, seed):
        self.state = seed

    def «next»(self, bound):
        self.state = (self.state * 1103515245 + 12345 + 2**31) % 2**32 - 2**31
        return ((self.state & 0xFFFFFFFF) >> 16) % bound

    def raw(self):
        return self.state


def main():
    dice = Dice(«seed»)
    hist = [0] * «sides»
    for _ in range(«rolls»):
        value = dice.«next»(«sides»)
        hist[value] += 1
        print(value + 1, end=" ")
    print()
    print(f"state {dice.raw()}")
    big = 2**31 - 1
    wide = big + 1
    big = (big + 1 + 2**31) % 2**32 - 2**31
    print(f"{big} {wide} {str(big == -(2**31)).lower()}")
    square = («seed» * «seed» + 2**31) % 2**32 - 2**31
    right = «seed» * «seed»
    print(f"{square} vs {right} low {(right + 2**31) % 2**32 - 2**31}")


if __name__ == "__main__":
    main()
