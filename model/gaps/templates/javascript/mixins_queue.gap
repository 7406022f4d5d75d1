topics: mixins as functions over classes, super chains, Symbol.toPrimitive, static blocks, instanceof, class expressions
Countable = Countable|Sized|Measured
Base = Basket|Crate|Chest
w = words 3
n = int 2..9
==== javascript
const «Countable» = (Parent) => class extends Parent {
  get count() {
    return this.items.length;
  }
  isEmpty() {
    return !this.count;
  }
};

const Named = (Parent) => class extends Parent {
  constructor(name, ...rest) {
    super(...rest);
    this.name = name;
  }
  describe() {
    return this.name + ' with ' + super.describe();
  }
};

class «Base» {
  constructor(limit = Infinity) {
    this.items = [];
    this.limit = limit;
  }
  add(...things) {
    for (const t of things) {
      if (this.items.length >= this.limit) return false;
      this.items.push(t);
    }
    return true;
  }
  describe() {
    return this.items.length ? this.items.join(' & ') : 'nothing';
  }
}

class Special extends Named(«Countable»(«Base»)) {
  [Symbol.toPrimitive](hint) {
    return hint === 'number' ? this.count * «n» : this.describe();
  }
}

const s = new Special('red one', 2);
console.log(s.isEmpty(), s.describe());
console.log(s.add(«w»), s.count);
console.log(`${s}`, +s, s.limit);
console.log(s instanceof «Base», s instanceof Special, s.isEmpty());
const plain = new «Base»();
console.log(plain.add(1, 2, 3), plain.describe(), plain.isEmpty === undefined, plain.limit);
==== python
import math


class «Base»:
    def __init__(self, limit=math.inf):
        self.items = []
        self.limit = limit

    def add(self, *things):
        for t in things:
            if len(self.items) >= self.limit:
                return False
            self.items.append(t)
        return True

    def describe(self):
        return " & ".join(str(t) for t in self.items) if self.items else "nothing"


class «Countable»:
    @property
    def count(self):
        return len(self.items)

    def isEmpty(self):
        return not self.count


class Named:
    def __init__(self, name, *rest):
        super().__init__(*rest)
        self.name = name

    def describe(self):
        return self.name + " with " + super().describe()


class Special(Named, «Countable», «Base»):
    def __int__(self):
        return self.count * «n»

    def __str__(self):
        return self.describe()


s = Special("red one", 2)
print(str(s.isEmpty()).lower(), s.describe())
print(str(s.add(«w»)).lower(), s.count)
print(f"{s}", int(s), s.limit)
print(str(isinstance(s, «Base»)).lower(), str(isinstance(s, Special)).lower(), str(s.isEmpty()).lower())
plain = «Base»()
print(
    str(plain.add(1, 2, 3)).lower(),
    plain.describe(),
    str(not hasattr(plain, "isEmpty")).lower(),
    "Infinity" if plain.limit == math.inf else plain.limit,
)
