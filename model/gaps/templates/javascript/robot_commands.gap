topics: robot on a grid, direction index modulo, command table of closures with this, regex command parsing, Set of visited keys, template keys
Robot = Robot|Rover|Turtle
commands = commands|script|program
a = int 1..6
b = int 1..6
c = int 1..5
==== javascript
const DIRS = ['N', 'E', 'S', 'W'];
const DX = [0, 1, 0, -1];
const DY = [-1, 0, 1, 0];

class «Robot» {
  constructor({ x = 0, y = 0, dir = 'N' } = {}) {
    this.x = x;
    this.y = y;
    this.dir = DIRS.indexOf(dir);
    this.visited = new Set([`${x},${y}`]);
    this.actions = {
      L: (n) => { this.dir = (((this.dir - n) % 4) + 4) % 4; },
      R: (n) => { this.dir = (this.dir + n) % 4; },
      F: (n) => this.move(n),
      B: (n) => this.move(-n),
    };
  }

  move(n) {
    const step = Math.sign(n);
    for (let i = 0; i !== n; i += step) {
      this.x += step * DX[this.dir];
      this.y += step * DY[this.dir];
      this.visited.add(`${this.x},${this.y}`);
    }
  }

  execute(«commands») {
    let bad = 0;
    for (const [, letter, count] of «commands».matchAll(/([A-Z])(\d*)/g)) {
      const action = this.actions[letter];
      if (!action) {
        bad++;
        continue;
      }
      action(count === '' ? 1 : parseInt(count, 10));
    }
    return bad;
  }

  get distance() {
    return Math.abs(this.x) + Math.abs(this.y);
  }

  toString() {
    return `${DIRS[this.dir]} at (${this.x}, ${this.y})`;
  }
}

const robot = new «Robot»({ dir: 'E' });
console.log(String(robot), robot.distance);
console.log(robot.execute('F«a»RF«b» L5 F2'), `${robot}`, robot.visited.size);
console.log(robot.execute('B«c»XQ2R2F«c»'), `${robot}`, robot.visited.size);
console.log(robot.distance, robot.visited.has('0,0'), robot.visited.has('99,0'));

const xs = [...robot.visited].map((key) => Number(key.split(',')[0]));
const ys = [...robot.visited].map((key) => +key.split(',')[1]);
const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
for (let y = minY; y <= maxY; y++) {
  let line = '';
  for (let x = minX; x <= maxX; x++) {
    line += x === robot.x && y === robot.y ? DIRS[robot.dir] : robot.visited.has(`${x},${y}`) ? '*' : '.';
  }
  console.log(line);
}
==== python
import re

DIRS = ["N", "E", "S", "W"]
DX = [0, 1, 0, -1]
DY = [-1, 0, 1, 0]


class «Robot»:
    def __init__(self, x=0, y=0, dir_="N"):
        self.x = x
        self.y = y
        self.dir = DIRS.index(dir_)
        self.visited = {f"{x},{y}": None}
        self.actions = {
            "L": self._left,
            "R": self._right,
            "F": self.move,
            "B": lambda n: self.move(-n),
        }

    def _left(self, n):
        self.dir = (self.dir - n) % 4

    def _right(self, n):
        self.dir = (self.dir + n) % 4

    def move(self, n):
        step = (n > 0) - (n < 0)
        for _ in range(abs(n)):
            self.x += step * DX[self.dir]
            self.y += step * DY[self.dir]
            self.visited[f"{self.x},{self.y}"] = None

    def execute(self, «commands»):
        bad = 0
        for letter, count in re.findall(r"([A-Z])(\d*)", «commands»):
            action = self.actions.get(letter)
            if action is None:
                bad += 1
                continue
            action(1 if count == "" else int(count))
        return bad

    @property
    def distance(self):
        return abs(self.x) + abs(self.y)

    def __str__(self):
        return f"{DIRS[self.dir]} at ({self.x}, {self.y})"


robot = «Robot»(dir_="E")
print(str(robot), robot.distance)
print(robot.execute("F«a»RF«b» L5 F2"), f"{robot}", len(robot.visited))
print(robot.execute("B«c»XQ2R2F«c»"), f"{robot}", len(robot.visited))
print(robot.distance, str("0,0" in robot.visited).lower(), str("99,0" in robot.visited).lower())

xs = [int(key.split(",")[0]) for key in robot.visited]
ys = [int(key.split(",")[1]) for key in robot.visited]
minX, maxX, minY, maxY = min(xs), max(xs), min(ys), max(ys)
for y in range(minY, maxY + 1):
    line = ""
    for x in range(minX, maxX + 1):
        line += DIRS[robot.dir] if x == robot.x and y == robot.y else "*" if f"{x},{y}" in robot.visited else "."
    print(line)
