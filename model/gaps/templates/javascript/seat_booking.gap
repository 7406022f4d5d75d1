topics: seat map, string rows to arrays, letters to indexes, regex seat codes, reduce counting, labelled search for adjacent seats, return tuples
Hall = Hall|Theatre|Cabin
book = book|reserve|claim
r1 = ..X..X|X.....|......
r2 = XX....|.X.X.X|...XX.
k = int 2..4
==== javascript
class «Hall» {
  constructor(plan) {
    this.rows = plan.map((line) => line.split('').map((c) => c === 'X'));
  }

  static position(code) {
    const m = /^([A-Z])(\d{1,2})$/.exec(code);
    if (!m) throw new Error(`bad seat "${code}"`);
    return [m[1].charCodeAt() - 65, m[2] - 1];
  }

  static code(r, c) {
    return String.fromCharCode(65 + r) + (c + 1);
  }

  «book»(...codes) {
    const spots = codes.map(«Hall».position);
    for (const [r, c] of spots) {
      if (this.rows[r]?.[c] === undefined) throw new Error(`no seat ${«Hall».code(r, c)}`);
      if (this.rows[r][c]) return false;
    }
    spots.forEach(([r, c]) => (this.rows[r][c] = true));
    return true;
  }

  adjacent(n) {
    rows: for (let r = 0; r < this.rows.length; r++) {
      if (this.rows[r].filter((x) => !x).length < n) continue;
      seats: for (let c = 0; c + n <= this.rows[r].length; c++) {
        for (let i = 0; i < n; i++) if (this.rows[r][c + i]) continue seats;
        return Array.from({ length: n }, (_, i) => «Hall».code(r, c + i));
      }
      continue rows;
    }
    return [];
  }

  get free() {
    return this.rows.flat().reduce((n, taken) => n + !taken, 0);
  }

  toString() {
    return this.rows.map((row) => row.map((t) => (t ? '#' : '_')).join('')).join('/');
  }
}

const hall = new «Hall»(['«r1»', '«r2»', '....X.']);
console.log(`${hall}`, hall.free);
const seats = hall.adjacent(«k»);
console.log(seats.join(' ') || 'nothing', hall.«book»(...seats), hall.«book»('C1', 'C2', 'C5'));
console.log(hall + '', hall.free, hall.«book»('C1'), hall.«book»('C1'));
for (const bad of ['D1', 'C9', '5A', 'C']) {
  try {
    hall.«book»(bad);
  } catch ({ message }) {
    console.log(message);
  }
}
console.log(hall.adjacent(7).length, hall.rows.map((row) => row.every((t) => !t)).join());
==== python
import re


class «Hall»:
    def __init__(self, plan):
        self.rows = [[c == "X" for c in line] for line in plan]

    @staticmethod
    def position(code):
        m = re.search(r"^([A-Z])(\d{1,2})\Z", code)
        if m is None:
            raise ValueError(f'bad seat "{code}"')
        return [ord(m.group(1)) - 65, int(m.group(2)) - 1]

    @staticmethod
    def code(r, c):
        return chr(65 + r) + str(c + 1)

    def «book»(self, *codes):
        spots = [«Hall».position(code) for code in codes]
        for r, c in spots:
            if not (0 <= r < len(self.rows) and 0 <= c < len(self.rows[r])):
                raise ValueError(f"no seat {«Hall».code(r, c)}")
            if self.rows[r][c]:
                return False
        for r, c in spots:
            self.rows[r][c] = True
        return True

    def adjacent(self, n):
        for r in range(len(self.rows)):
            if len([x for x in self.rows[r] if not x]) < n:
                continue
            for c in range(len(self.rows[r]) - n + 1):
                if any(self.rows[r][c + i] for i in range(n)):
                    continue
                return [«Hall».code(r, c + i) for i in range(n)]
        return []

    @property
    def free(self):
        return sum(not taken for row in self.rows for taken in row)

    def __str__(self):
        return "/".join("".join("#" if t else "_" for t in row) for row in self.rows)


hall = «Hall»(["«r1»", "«r2»", "....X."])
print(f"{hall}", hall.free)
seats = hall.adjacent(«k»)
print(
    " ".join(seats) or "nothing",
    str(hall.«book»(*seats)).lower(),
    str(hall.«book»("C1", "C2", "C5")).lower(),
)
print(str(hall), hall.free, str(hall.«book»("C1")).lower(), str(hall.«book»("C1")).lower())
for bad in ["D1", "C9", "5A", "C"]:
    try:
        hall.«book»(bad)
    except ValueError as e:
        print(e)
print(len(hall.adjacent(7)), ",".join(str(all(not t for t in row)).lower() for row in hall.rows))
