topics: 2-D arrays, Array.from, class Matrix, static factory, map with nested map, toString
Matrix = Matrix|Grid|Table2D
rows = rows|height|nRows
cols = cols|width|nCols
m = ints 4 -9..9
k = int 2..4
==== javascript
class «Matrix» {
  constructor(«rows», «cols», fill = 0) {
    this.«rows» = «rows»;
    this.«cols» = «cols»;
    this.data = Array.from({ length: «rows» }, () => new Array(«cols»).fill(fill));
  }

  static identity(n) {
    const m = new «Matrix»(n, n);
    for (let i = 0; i < n; i++) m.data[i][i] = 1;
    return m;
  }

  static of(values, «cols») {
    const m = new «Matrix»(values.length / «cols», «cols»);
    values.forEach((v, i) => { m.data[Math.floor(i / «cols»)][i % «cols»] = v; });
    return m;
  }

  multiply(other) {
    if (this.«cols» !== other.«rows») throw new RangeError(`size ${this.«cols»} vs ${other.«rows»}`);
    const out = new «Matrix»(this.«rows», other.«cols»);
    for (let r = 0; r < this.«rows»; r++)
      for (let c = 0; c < other.«cols»; c++)
        for (let k = 0; k < this.«cols»; k++)
          out.data[r][c] += this.data[r][k] * other.data[k][c];
    return out;
  }

  transpose() {
    const t = new «Matrix»(this.«cols», this.«rows»);
    t.data = this.data[0].map((_, c) => this.data.map(row => row[c]));
    return t;
  }

  toString() {
    return this.data.map(row => row.join(' ')).join('\n');
  }
}

let a = «Matrix».of([«m»], 2);
let power = «Matrix».identity(2);
for (let i = 0; i < «k»; ++i) power = power.multiply(a);
console.log(String(power));
console.log('T:\n' + a.transpose());
const wide = «Matrix».of([1, 2, 3, 4, 5, 6], 3);
console.log(`${a.multiply(wide)}`);
try {
  wide.multiply(a);
} catch (e) {
  console.log(e.name, e.message);
}
==== python
class «Matrix»:
    def __init__(self, «rows», «cols», fill=0):
        self.«rows» = «rows»
        self.«cols» = «cols»
        self.data = [[fill] * «cols» for _ in range(«rows»)]

    @staticmethod
    def identity(n):
        m = «Matrix»(n, n)
        for i in range(n):
            m.data[i][i] = 1
        return m

    @staticmethod
    def of(values, «cols»):
        m = «Matrix»(len(values) // «cols», «cols»)
        for i, v in enumerate(values):
            m.data[i // «cols»][i % «cols»] = v
        return m

    def multiply(self, other):
        if self.«cols» != other.«rows»:
            raise ValueError(f"size {self.«cols»} vs {other.«rows»}")
        out = «Matrix»(self.«rows», other.«cols»)
        for r in range(self.«rows»):
            for c in range(other.«cols»):
                for k in range(self.«cols»):
                    out.data[r][c] += self.data[r][k] * other.data[k][c]
        return out

    def transpose(self):
        t = «Matrix»(self.«cols», self.«rows»)
        t.data = [[row[c] for row in self.data] for c in range(len(self.data[0]))]
        return t

    def __str__(self):
        return "\n".join(" ".join(str(v) for v in row) for row in self.data)


a = «Matrix».of([«m»], 2)
power = «Matrix».identity(2)
for i in range(«k»):
    power = power.multiply(a)
print(str(power))
print("T:\n" + str(a.transpose()))
wide = «Matrix».of([1, 2, 3, 4, 5, 6], 3)
print(f"{a.multiply(wide)}")
try:
    wide.multiply(a)
except ValueError as e:
    print("RangeError", e)
