topics: class with operators as methods, chaining, static constants, equals, hypot, toFixed, Object.freeze instance
Vec = Vec|Vector|Point
plus = plus|add|translate
a = float -9.5..9.5 1
b = float -9.5..9.5 1
k = int 2..5
==== javascript
class «Vec» {
  static ZERO = new «Vec»(0, 0);

  constructor(x, y) {
    this.x = x;
    this.y = y;
    Object.freeze(this);
  }

  «plus»({ x, y }) { return new «Vec»(this.x + x, this.y + y); }
  scale(k) { return new «Vec»(this.x * k, this.y * k); }
  dot(o) { return this.x * o.x + this.y * o.y; }
  get length() { return Math.hypot(this.x, this.y); }
  equals(o) { return o instanceof «Vec» && o.x === this.x && o.y === this.y; }
  toString() { return `(${this.x}, ${this.y})`; }
}

const v = new «Vec»(3, 4);
const w = v.«plus»({ x: «a», y: «b» }).scale(«k»);
console.log(`${v} has length ${v.length}`);
console.log(w.x.toFixed(2), w.y.toFixed(2), w.length.toFixed(3));
console.log(v.dot(new «Vec»(-4, 3)), v.equals(new «Vec»(3, 4)), v === new «Vec»(3, 4));
v.x = 100;   // frozen: silently ignored outside strict mode
console.log(v.x, v.equals('(3, 4)'), String(«Vec».ZERO));
const path = [v, v.scale(«k»), «Vec».ZERO];
const center = path.reduce((s, p) => s.«plus»(p), «Vec».ZERO).scale(1 / path.length);
console.log(center.x.toFixed(2) + '/' + center.y.toFixed(2));
==== python
import math


class «Vec»:
    def __init__(self, x, y):
        self._x = x
        self._y = y

    @property
    def x(self):
        return self._x

    @property
    def y(self):
        return self._y

    def «plus»(self, other):
        return «Vec»(self.x + other.x, self.y + other.y)

    def scale(self, k):
        return «Vec»(self.x * k, self.y * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y

    @property
    def length(self):
        return math.hypot(self.x, self.y)

    def equals(self, o):
        return isinstance(o, «Vec») and o.x == self.x and o.y == self.y

    def __str__(self):
        return f"({self.x}, {self.y})"


«Vec».ZERO = «Vec»(0, 0)


def fmt(x):
    return int(x) if x == int(x) else x


v = «Vec»(3, 4)
w = v.«plus»(«Vec»(«a», «b»)).scale(«k»)
print(f"{v} has length {fmt(v.length)}")
print(f"{w.x:.2f}", f"{w.y:.2f}", f"{w.length:.3f}")
print(v.dot(«Vec»(-4, 3)), str(v.equals(«Vec»(3, 4))).lower(), str(v is «Vec»(3, 4)).lower())
try:
    v.x = 100  # frozen: silently ignored outside strict mode
except AttributeError:
    pass
print(v.x, str(v.equals("(3, 4)")).lower(), str(«Vec».ZERO))
path = [v, v.scale(«k»), «Vec».ZERO]
center = «Vec».ZERO
for p in path:
    center = center.«plus»(p)
center = center.scale(1 / len(path))
print(f"{center.x:.2f}" + "/" + f"{center.y:.2f}")
