topics: inheritance, super, toString, static, instanceof, abstract method, getter, Math.PI
Shape = Shape|Figure|Form
area = area|surface|extent
r = int 2..9
w = int 3..12
h = float 1.5..8.5 1
==== javascript
class «Shape» {
  static created = 0;
  constructor(name) {
    if (new.target === «Shape») throw new Error('abstract!');
    this.name = name;
    «Shape».created += 1;
  }
  get «area»() { throw new Error('not implemented'); }
  toString() { return `${this.name} ${this.«area».toFixed(3)}`; }
  isBigger(other) { return this.«area» > other.«area»; }
}

class Circle extends «Shape» {
  constructor(r) { super('circle'); this.r = r; }
  get «area»() { return Math.PI * this.r ** 2; }
}

class Rect extends «Shape» {
  constructor(w, h, name = 'rect') { super(name); Object.assign(this, { w, h }); }
  get «area»() { return this.w * this.h; }
}

class Square extends Rect {
  constructor(side) { super(side, side, 'square'); }
  toString() { return super.toString() + ' (side ' + this.w + ')'; }
}

const all = [new Circle(«r»), new Rect(«w», «h»), new Square(«r»)];
for (const s of all) console.log(String(s));
console.log(all.map(s => s instanceof Rect).join());
console.log(all[0].isBigger(all[1]), «Shape».created);
const biggest = all.reduce((best, s) => (s.isBigger(best) ? s : best));
console.log('biggest: ' + biggest.name + ', a ' + biggest.constructor.name);
try {
  new «Shape»('x');
} catch (e) {
  console.log(e.message);
}
==== python
import math
from abc import ABC


class «Shape»(ABC):
    created = 0

    def __init__(self, name):
        if type(self) is «Shape»:
            raise TypeError("abstract!")
        self.name = name
        «Shape».created += 1

    @property
    def «area»(self):
        raise NotImplementedError("not implemented")

    def __str__(self):
        return f"{self.name} {self.«area»:.3f}"

    def isBigger(self, other):
        return self.«area» > other.«area»


class Circle(«Shape»):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    @property
    def «area»(self):
        return math.pi * self.r**2


class Rect(«Shape»):
    def __init__(self, w, h, name="rect"):
        super().__init__(name)
        self.w = w
        self.h = h

    @property
    def «area»(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def __str__(self):
        return super().__str__() + " (side " + str(self.w) + ")"


all_ = [Circle(«r»), Rect(«w», «h»), Square(«r»)]
for s in all_:
    print(str(s))
print(",".join(str(isinstance(s, Rect)).lower() for s in all_))
print(str(all_[0].isBigger(all_[1])).lower(), «Shape».created)
biggest = all_[0]
for s in all_[1:]:
    if s.isBigger(biggest):
        biggest = s
print("biggest: " + biggest.name + ", a " + type(biggest).__name__)
try:
    «Shape»("x")
except TypeError as e:
    print(e)
