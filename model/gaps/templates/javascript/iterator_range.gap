topics: Symbol.iterator by hand, iterator protocol with next, spread, destructuring from iterables, Array.from with map
Range = Range|Span|Interval
a = int 0..5
b = int 8..20
s = int 2..4
==== javascript
class «Range» {
  constructor(from, to, step = 1) {
    this.from = from;
    this.to = to;
    this.step = step;
  }

  [Symbol.iterator]() {
    let current = this.from;
    const { to, step } = this;
    return {
      next() {
        if (current < to) {
          const value = current;
          current += step;
          return { value, done: false };
        }
        return { value: undefined, done: true };
      },
    };
  }
}
==== python
class «Range»:
    def __init__(self, from_, to, step=1):
        self.from_ = from_
        self.to = to
        self.step = step

    def __iter__(self):
        current = self.from_
        to = self.to
        step = self.step
        while current < to:
            yield current
            current += step
==== check javascript
«SOURCE»
const r = new «Range»(«a», «b», «s»);
console.log([...r].join(' '), Array.from(r, x => x * x).join(' '));
const [p, q, ...rest] = r;
console.log(p, q, rest.length, Math.max(...r), [...new «Range»(3, 3)].length);
==== check python
«SOURCE»
r = «Range»(«a», «b», «s»)
print(" ".join(str(x) for x in r), " ".join(str(x * x) for x in r))
p, q, *rest = r
print(p, q, len(rest), max(r), len(list(«Range»(3, 3))))
