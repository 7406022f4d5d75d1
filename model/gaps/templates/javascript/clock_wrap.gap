topics: negative remainder, Math.floor versus Math.trunc, padStart
Clock = Clock|Watch|Timer
minutes = minutes|mins|total
add = add|shift|advance
a = int 100..900
b = int -2000..-1500
==== javascript
class «Clock» {
  constructor(hours, m) {
    this.«minutes» = 0;
    this.«add»(hours * 60 + m);
  }

  «add»(delta) {
    const day = 24 * 60;
    // % keeps the sign of the left operand, hence the double modulo
    this.«minutes» = ((this.«minutes» + delta) % day + day) % day;
    return this;
  }

  raw(delta) {
    return delta % 60;
  }

  toString() {
    const h = Math.floor(this.«minutes» / 60);
    const m = this.«minutes» % 60;
    return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
  }
}

const c = new «Clock»(23, 50);
console.log(c.toString());
c.«add»(15).«add»(«a»);
console.log(`${c}`);
c.«add»(«b»);
console.log('now ' + c);
console.log(c.raw(«b»), c.raw(-61), c.raw(61));
console.log(Math.floor(-7 / 2), Math.trunc(-7 / 2), (-7 / 2) | 0);
==== python
import math


class «Clock»:
    def __init__(self, hours, m):
        self.«minutes» = 0
        self.«add»(hours * 60 + m)

    def «add»(self, delta):
        day = 24 * 60
        # Python's % is never negative for a positive divisor
        self.«minutes» = (self.«minutes» + delta) % day
        return self

    def raw(self, delta):
        return int(math.fmod(delta, 60))

    def __str__(self):
        h = self.«minutes» // 60
        m = self.«minutes» % 60
        return f"{h:02d}:{m:02d}"


c = «Clock»(23, 50)
print(str(c))
c.«add»(15).«add»(«a»)
print(f"{c}")
c.«add»(«b»)
print("now " + str(c))
print(c.raw(«b»), c.raw(-61), c.raw(61))
print(math.floor(-7 / 2), math.trunc(-7 / 2), int(-7 / 2))
