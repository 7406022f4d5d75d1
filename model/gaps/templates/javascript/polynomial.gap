topics: polynomial text with signs, reduceRight Horner, map with index, filter, ternary chains, Math.abs, join
Poly = Poly|Polynomial|Curve
evalAt = evalAt|at|valueAt
c = ints 3..5 -6..9
x = int -4..5
==== javascript
class «Poly» {
  constructor(...coeffs) {
    while (coeffs.length > 1 && coeffs[coeffs.length - 1] === 0) coeffs.pop();
    this.c = coeffs; // lowest power first
  }

  get degree() { return this.c.length - 1; }

  «evalAt»(x) {
    return this.c.reduceRight((acc, k) => acc * x + k, 0);
  }

  derive() {
    return new «Poly»(...this.c.map((k, i) => k * i).slice(1));
  }

  times(o) {
    const out = Array(this.c.length + o.c.length - 1).fill(0);
    this.c.forEach((a, i) => o.c.forEach((b, j) => { out[i + j] += a * b; }));
    return new «Poly»(...out);
  }

  toString() {
    let s = '';
    for (let i = this.degree; i >= 0; i--) {
      const k = this.c[i];
      if (!k) continue;
      const sign = k < 0 ? '-' : '+';
      const num = Math.abs(k) === 1 && i > 0 ? '' : Math.abs(k);
      const pow = i === 0 ? '' : i === 1 ? 'x' : `x^${i}`;
      s += s ? ` ${sign} ${num}${pow}` : `${k < 0 ? '-' : ''}${num}${pow}`;
    }
    return s || '0';
  }
}

const p = new «Poly»(«c», 2);
const q = new «Poly»(1, -1, 0, 0);
console.log(`p = ${p}`);
console.log('q = ' + q, q.degree);
console.log(p.«evalAt»(«x»), p.«evalAt»(0) === p.c[0], q.«evalAt»(0.5));
console.log(`${p.times(q)}`);
console.log(String(p.derive()), String(new «Poly»(0)));
==== python
class «Poly»:
    def __init__(self, *coeffs):
        coeffs = list(coeffs)
        while len(coeffs) > 1 and coeffs[-1] == 0:
            coeffs.pop()
        self.c = coeffs  # lowest power first

    @property
    def degree(self):
        return len(self.c) - 1

    def «evalAt»(self, x):
        acc = 0
        for k in reversed(self.c):
            acc = acc * x + k
        return acc

    def derive(self):
        return «Poly»(*[k * i for i, k in enumerate(self.c)][1:])

    def times(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return «Poly»(*out)

    def __str__(self):
        s = ""
        for i in range(self.degree, -1, -1):
            k = self.c[i]
            if not k:
                continue
            sign = "-" if k < 0 else "+"
            num = "" if abs(k) == 1 and i > 0 else abs(k)
            pow_ = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            s += f" {sign} {num}{pow_}" if s else f"{'-' if k < 0 else ''}{num}{pow_}"
        return s or "0"


p = «Poly»(«c», 2)
q = «Poly»(1, -1, 0, 0)
print(f"p = {p}")
print("q = " + str(q), q.degree)
print(p.«evalAt»(«x»), str(p.«evalAt»(0) == p.c[0]).lower(), q.«evalAt»(0.5))
print(f"{p.times(q)}")
print(str(p.derive()), str(«Poly»(0)))
