topics: enum with constructor and rotation by ordinal, parse of commands, labelled loop, char digits
Dir = Dir|Heading|Facing
x = x|col|east
y = y|row|north
a = int 2..9
b = int 11..19
==== java
import java.util.*;

public class Main {
    enum «Dir» {
        N(0, 1), E(1, 0), S(0, -1), W(-1, 0);

        final int dx, dy;

        «Dir»(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        «Dir» turn(int quarters) {
            int n = values().length;
            return values()[((ordinal() + quarters) % n + n) % n];
        }

        «Dir» opposite() {
            return switch (this) {
                case N -> S;
                case S -> N;
                case E -> W;
                case W -> E;
            };
        }
    }

    private int «x», «y»;
    private «Dir» dir = «Dir».N;
    private final Set<String> visited = new LinkedHashSet<>();

    void run(String program) {
        int i = 0;
        commands:
        while (i < program.length()) {
            char c = program.charAt(i++);
            int n = 0;
            while (i < program.length() && Character.isDigit(program.charAt(i))) {
                n = 10 * n + program.charAt(i++) - '0';
            }
            switch (c) {
                case 'L':
                    n = -n;
                case 'R':
                    dir = dir.turn(n);
                    break;
                case 'B':
                    dir = dir.opposite();
                    break;
                case 'F':
                    for (int k = 0; k < n; k++) {
                        «x» += dir.dx;
                        «y» += dir.dy;
                        if (!visited.add(«x» + "," + «y»)) {
                            System.out.println("seen " + «x» + "," + «y»);
                            break commands;
                        }
                    }
                    break;
                default:
                    System.out.println("skip " + c);
                    continue commands;
            }
            System.out.println(c + "" + n + " -> (" + «x» + ", " + «y» + ") " + dir);
        }
        System.out.println(Math.abs(«x») + Math.abs(«y») + " away, " + visited.size() + " cells");
    }

    public static void main(String[] args) {
        new Main().run("F«a»R1F«b»?L5F1BR2L0F3");
        Main m = new Main();
        m.run("L«b»F2R7F3");
        System.out.println(m.dir.name() + m.dir.ordinal() + " " + «Dir».valueOf("W").turn(-«a»));
    }
}
==== python
from enum import Enum


class Main:
    class «Dir»(Enum):
        N = (0, 1)
        E = (1, 0)
        S = (0, -1)
        W = (-1, 0)

        def __init__(self, dx, dy):
            self.dx = dx
            self.dy = dy

        def ordinal(self):
            return list(Main.«Dir»).index(self)

        def turn(self, quarters):
            values = list(Main.«Dir»)
            return values[(self.ordinal() + quarters) % len(values)]

        def opposite(self):
            if self is Main.«Dir».N:
                return Main.«Dir».S
            if self is Main.«Dir».S:
                return Main.«Dir».N
            if self is Main.«Dir».E:
                return Main.«Dir».W
            return Main.«Dir».E

    def __init__(self):
        self.«x» = 0
        self.«y» = 0
        self.dir = Main.«Dir».N
        self.visited = set()

    def run(self, program):
        i = 0
        stopped = False
        while i < len(program) and not stopped:
            c = program[i]
            i += 1
            n = 0
            while i < len(program) and program[i].isdigit():
                n = 10 * n + int(program[i])
                i += 1
            if c in ("L", "R"):
                if c == "L":
                    n = -n
                self.dir = self.dir.turn(n)
            elif c == "B":
                self.dir = self.dir.opposite()
            elif c == "F":
                for _ in range(n):
                    self.«x» += self.dir.dx
                    self.«y» += self.dir.dy
                    cell = f"{self.«x»},{self.«y»}"
                    if cell in self.visited:
                        print(f"seen {cell}")
                        stopped = True
                        break
                    self.visited.add(cell)
                if stopped:
                    break
            else:
                print(f"skip {c}")
                continue
            print(f"{c}{n} -> ({self.«x»}, {self.«y»}) {self.dir.name}")
        print(f"{abs(self.«x») + abs(self.«y»)} away, {len(self.visited)} cells")


def main():
    Main().run("F«a»R1F«b»?L5F1BR2L0F3")
    m = Main()
    m.run("L«b»F2R7F3")
    print(f"{m.dir.name}{m.dir.ordinal()} {Main.«Dir»['W'].turn(-«a»).name}")


if __name__ == "__main__":
    main()
