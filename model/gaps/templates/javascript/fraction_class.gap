topics: gcd with remainder, valueOf and Symbol.toPrimitive, static, sign handling, toString, true division
Fraction = Fraction|Ratio|Rational
plus = plus|add|sum
a = int -9..9
b = int 2..12
==== javascript
class «Fraction» {
  constructor(num, den = 1) {
    if (den === 0) throw new Error('zero denominator');
    const g = «Fraction».gcd(Math.abs(num), Math.abs(den)) * Math.sign(den);
    this.num = num / g;
    this.den = den / g;
  }

  static gcd(a, b) {
    return b ? «Fraction».gcd(b, a % b) : a;
  }

  «plus»(o) {
    return new «Fraction»(this.num * o.den + o.num * this.den, this.den * o.den);
  }

  times(o) {
    return new «Fraction»(this.num * o.num, this.den * o.den);
  }

  valueOf() {
    return this.num / this.den;
  }

  toString() {
    return this.den === 1 ? `${this.num}` : `${this.num}/${this.den}`;
  }
}
==== python
class «Fraction»:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError("zero denominator")
        g = «Fraction».gcd(abs(num), abs(den)) * (1 if den > 0 else -1)
        self.num = num // g
        self.den = den // g

    @staticmethod
    def gcd(a, b):
        return «Fraction».gcd(b, a % b) if b else a

    def «plus»(self, o):
        return «Fraction»(self.num * o.den + o.num * self.den, self.den * o.den)

    def times(self, o):
        return «Fraction»(self.num * o.num, self.den * o.den)

    def __float__(self):
        return self.num / self.den

    def __lt__(self, other):
        return float(self) < float(other)

    def __str__(self):
        return f"{self.num}" if self.den == 1 else f"{self.num}/{self.den}"
==== check javascript
«SOURCE»
const x = new «Fraction»(«a», «b»);
const y = new «Fraction»(3, -6);
console.log(`${x} ${y} ${x.«plus»(y)} ${x.times(y).times(new «Fraction»(4))}`);
console.log(x < new «Fraction»(1, 100), (+y).toFixed(2));
try { new «Fraction»(1, 0); } catch (e) { console.log(e.message); }
==== check python
«SOURCE»
x = «Fraction»(«a», «b»)
y = «Fraction»(3, -6)
print(f"{x} {y} {x.«plus»(y)} {x.times(y).times(«Fraction»(4))}")
print(str(x < «Fraction»(1, 100)).lower(), f"{float(y):.2f}")
try:
    «Fraction»(1, 0)
except ZeroDivisionError as e:
    print(e)
