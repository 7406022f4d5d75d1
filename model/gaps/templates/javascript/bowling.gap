topics: bowling score, index jumps i += 2, out-of-range reads as 0, class with throws, padStart table
Game = Game|Bowling|Match
roll = roll|throwBall|bowl
r = ints 6 0..4
s = int 1..9
==== javascript
class «Game» {
  constructor() {
    this.rolls = [];
  }

  «roll»(pins) {
    if (!Number.isInteger(pins) || pins < 0 || pins > 10) {
      throw new RangeError('impossible: ' + pins);
    }
    this.rolls.push(pins);
    return this;
  }

  frames() {
    const out = [];
    const at = (i) => this.rolls[i] || 0;
    let i = 0;
    for (let frame = 0; frame < 10 && i < this.rolls.length; frame++) {
      let points, mark;
      if (at(i) === 10) {
        points = 10 + at(i + 1) + at(i + 2);
        mark = 'X';
        i++;
      } else {
        const sum = at(i) + at(i + 1);
        const spare = sum === 10;
        points = spare ? 10 + at(i + 2) : sum;
        mark = `${at(i) || '-'}${spare ? '/' : at(i + 1) || '-'}`;
        i += 2;
      }
      out.push({ mark, points });
    }
    return out;
  }

  score() {
    return this.frames().reduce((sum, f) => sum + f.points, 0);
  }
}

const g = new «Game»();
[«r»].forEach((p) => g.«roll»(p));
g.«roll»(10).«roll»(«s»).«roll»(10 - «s»).«roll»(5);
const frames = g.frames();
console.log(frames.map((f) => f.mark.padStart(3)).join(' '));
console.log(frames.map((f) => String(f.points).padStart(3)).join(' '));
console.log(g.score(), frames.length);

const perfect = new «Game»();
for (let n = 12; n--; ) perfect.«roll»(10);
console.log(perfect.score(), new «Game»().score());
for (const bad of [11, -1, 2.5]) {
  try {
    g.«roll»(bad);
  } catch (e) {
    console.log(e.message);
  }
}
==== python
class «Game»:
    def __init__(self):
        self.rolls = []

    def «roll»(self, pins):
        if not isinstance(pins, int) or pins < 0 or pins > 10:
            raise ValueError("impossible: " + str(pins))
        self.rolls.append(pins)
        return self

    def frames(self):
        out = []

        def at(i):
            return self.rolls[i] if i < len(self.rolls) else 0

        i = 0
        frame = 0
        while frame < 10 and i < len(self.rolls):
            if at(i) == 10:
                points = 10 + at(i + 1) + at(i + 2)
                mark = "X"
                i += 1
            else:
                sum_ = at(i) + at(i + 1)
                spare = sum_ == 10
                points = 10 + at(i + 2) if spare else sum_
                mark = f"{at(i) or '-'}{'/' if spare else at(i + 1) or '-'}"
                i += 2
            out.append({"mark": mark, "points": points})
            frame += 1
        return out

    def score(self):
        return sum(f["points"] for f in self.frames())


g = «Game»()
for p in [«r»]:
    g.«roll»(p)
g.«roll»(10).«roll»(«s»).«roll»(10 - «s»).«roll»(5)
frames = g.frames()
print(" ".join(f["mark"].rjust(3) for f in frames))
print(" ".join(str(f["points"]).rjust(3) for f in frames))
print(g.score(), len(frames))

perfect = «Game»()
for _ in range(12):
    perfect.«roll»(10)
print(perfect.score(), «Game»().score())
for bad in [11, -1, 2.5]:
    try:
        g.«roll»(bad)
    except ValueError as e:
        print(e)
