topics: lost this with bind, arrow fields, call and apply with different this, method borrowing, self variable, prototype extension
Button = Button|Widget|Switch
press = press|click|toggle
w = words 2
n = int 2..5
==== javascript
class «Button» {
  constructor(label) {
    this.label = label;
    this.count = 0;
    this.bound = this.«press».bind(this);
  }

  «press»(by = 1) {
    this.count += by;
    return `${this.label}:${this.count}`;
  }

  // an arrow field always knows its object
  reset = () => {
    this.count = 0;
    return this;
  };
}

const [one, two] = [«w»].map((label) => new «Button»(label));
const loose = one.«press»;
try {
  loose();
} catch (e) {
  console.log(e instanceof TypeError);
}
const { bound, reset } = one;
console.log(bound(), bound(«n»), one.count);
console.log(loose.call(two, 10), one.«press».apply(two, [«n»]), two.count);
console.log(reset() === one, one.count);

const clicks = [1, 2, 3].map(two.bound);
console.log(clicks.join(' '));

«Button».prototype.double = function () {
  this.count *= 2;
  return this.count;
};
console.log(two.double(), typeof one.double, one.hasOwnProperty('double'), one.hasOwnProperty('count'));

function tally() {
  return Array.prototype.slice.call(arguments, 1).map((x) => x * this.factor).join('+');
}
console.log(tally.call({ factor: «n» }, 'skipped', 1, 2), tally.apply({ factor: 2 }, [0, 5]));

const add = function (a, b) { return a + b; };
const addTen = add.bind(null, 10);
console.log(addTen(«n»), add.length, addTen.length);
==== python
from functools import partial
from inspect import signature


class «Button»:
    def __init__(self, label):
        self.label = label
        self.count = 0
        self.bound = self.«press»

    def «press»(self, by=1):
        self.count += by
        return f"{self.label}:{self.count}"

    # Python's bound methods always know their object
    def reset(self):
        self.count = 0
        return self


one, two = [«Button»(label) for label in [«w»]]
loose = «Button».«press»
try:
    loose()
except TypeError:
    print("true")
bound = one.bound
reset = one.reset
print(bound(), bound(«n»), one.count)
print(loose(two, 10), «Button».«press»(two, *[«n»]), two.count)
print(str(reset() is one).lower(), one.count)

clicks = [two.bound(x) for x in [1, 2, 3]]
print(" ".join(clicks))


def double(self):
    self.count *= 2
    return self.count


«Button».double = double
print(
    two.double(),
    "function" if callable(one.double) else "undefined",
    str("double" in vars(one)).lower(),
    str("count" in vars(one)).lower(),
)


def tally(this, *arguments):
    return "+".join(str(x * this["factor"]) for x in arguments[1:])


print(tally({"factor": «n»}, "skipped", 1, 2), tally({"factor": 2}, *[0, 5]))


def add(a, b):
    return a + b


addTen = partial(add, 10)
print(addTen(«n»), len(signature(add).parameters), len(signature(addTen).parameters))
