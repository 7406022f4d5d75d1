topics: lazy sequence class with generator methods, private generator, chaining, static range, reduce default, early stop
Lazy = Lazy|Stream|Seq
n = int 3..7
k = int 2..5
==== javascript
class «Lazy» {
  constructor(iterable) {
    this.iterable = iterable;
  }

  static range(from = 0, to = Infinity, step = 1) {
    return new «Lazy»((function* () {
      for (let i = from; i < to; i += step) yield i;
    })());
  }

  map(fn) {
    const it = this.iterable;
    return new «Lazy»((function* () {
      let i = 0;
      for (const x of it) yield fn(x, i++);
    })());
  }

  filter(test) {
    const it = this.iterable;
    return new «Lazy»((function* () {
      for (const x of it) if (test(x)) yield x;
    })());
  }

  take(n) {
    const it = this.iterable;
    return new «Lazy»((function* () {
      if (n <= 0) return;
      for (const x of it) {
        yield x;
        if (--n <= 0) return;
      }
    })());
  }

  *[Symbol.iterator]() {
    yield* this.iterable;
  }

  reduce(fn, initial) {
    let acc = initial;
    for (const x of this) acc = fn(acc, x);
    return acc;
  }

  toArray() {
    return [...this];
  }
}

let touched = 0;
const squares = «Lazy».range(1)
  .map((x) => { touched++; return x * x; })
  .filter((x) => x % «k» === 1)
  .take(«n»);
console.log(touched);
console.log(squares.toArray().join(' '), touched);
console.log(new «Lazy»('hello').map((c, i) => c + i).toArray().join(','));
console.log(«Lazy».range(0, 10, 3).reduce((a, b) => a + b, 0), «Lazy».range(5, 5).reduce((a, b) => a + b, 'none'));
const [first, second] = «Lazy».range(«n»).map((x) => x / 2);
console.log(first, second);
==== python
import math


class «Lazy»:
    def __init__(self, iterable):
        self.iterable = iterable

    @staticmethod
    def range(from_=0, to=math.inf, step=1):
        def generate():
            i = from_
            while i < to:
                yield i
                i += step

        return «Lazy»(generate())

    def map(self, fn):
        return «Lazy»(fn(x, i) for i, x in enumerate(self.iterable))

    def filter(self, test):
        return «Lazy»(x for x in self.iterable if test(x))

    def take(self, n):
        it = self.iterable

        def generate():
            left = n
            if left <= 0:
                return
            for x in it:
                yield x
                left -= 1
                if left <= 0:
                    return

        return «Lazy»(generate())

    def __iter__(self):
        yield from self.iterable

    def reduce(self, fn, initial):
        acc = initial
        for x in self:
            acc = fn(acc, x)
        return acc

    def toArray(self):
        return [*self]


def fmt(x):
    return int(x) if x == int(x) else x


touched = 0


def square(x, i):
    global touched
    touched += 1
    return x * x


squares = «Lazy».range(1).map(square).filter(lambda x: x % «k» == 1).take(«n»)
print(touched)
print(" ".join(str(x) for x in squares.toArray()), touched)
print(",".join(«Lazy»("hello").map(lambda c, i: c + str(i)).toArray()))
print(
    «Lazy».range(0, 10, 3).reduce(lambda a, b: a + b, 0),
    «Lazy».range(5, 5).reduce(lambda a, b: a + b, "none"),
)
halves = iter(«Lazy».range(«n»).map(lambda x, i: x / 2))
first = next(halves)
second = next(halves)
print(fmt(first), fmt(second))
