topics: ring buffer, modulo indexes with postfix, moving average with true division, getter full, undefined for empty, iteration order
Ring = Ring|CircularBuffer|Window
size = size|capacity|slots
v = ints 6..9 1..40
n = int 3..5
==== javascript
class «Ring» {
    constructor(«size») {
        this.«size» = «size»;
        this.data = new Array(«size»);
        this.start = 0;
        this.count = 0;
    }

    get full() { return this.count === this.«size»; }

    push(value) {
        let dropped;
        if (this.full) {
            dropped = this.data[this.start];
            this.data[this.start++] = value;
            this.start %= this.«size»;
        } else {
            this.data[(this.start + this.count++) % this.«size»] = value;
        }
        return dropped;
    }

    shift() {
        if (this.count === 0) return undefined;
        const value = this.data[this.start];
        this.start = (this.start + 1) % this.«size»;
        this.count--;
        return value;
    }

    *[Symbol.iterator]() {
        for (let i = 0; i < this.count; i++) yield this.data[(this.start + i) % this.«size»];
    }

    average() {
        let sum = 0;
        for (const x of this) sum += x;
        return this.count ? sum / this.count : null;
    }
}

const ring = new «Ring»(«n»);
console.log(ring.average(), ring.shift() === undefined);
const averages = [];
const dropped = [];
for (const x of [«v»]) {
    const old = ring.push(x);
    if (old !== undefined) dropped.push(old);
    averages.push(ring.average().toFixed(1));
}
console.log([...ring].join(' '), ring.full);
console.log(averages.length, dropped.join(','));
ring.shift();
ring.push(30);
ring.shift();
console.log([...ring].join(' '), ring.count, ring.full);
console.log(ring.average() === [...ring].reduce((a, b) => a + b) / ring.count);
while (ring.count > 1) ring.shift();
console.log(ring.average(), ring.start);
==== python
class «Ring»:
    def __init__(self, «size»):
        self.«size» = «size»
        self.data = [None] * «size»
        self.start = 0
        self.count = 0

    @property
    def full(self):
        return self.count == self.«size»

    def push(self, value):
        dropped = None
        if self.full:
            dropped = self.data[self.start]
            self.data[self.start] = value
            self.start += 1
            self.start %= self.«size»
        else:
            self.data[(self.start + self.count) % self.«size»] = value
            self.count += 1
        return dropped

    def shift(self):
        if self.count == 0:
            return None
        value = self.data[self.start]
        self.start = (self.start + 1) % self.«size»
        self.count -= 1
        return value

    def __iter__(self):
        for i in range(self.count):
            yield self.data[(self.start + i) % self.«size»]

    def average(self):
        sum_ = 0
        for x in self:
            sum_ += x
        return sum_ / self.count if self.count else None


def fmt(x):
    if x is None:
        return "null"
    return int(x) if x == int(x) else x


ring = «Ring»(«n»)
print(fmt(ring.average()), str(ring.shift() is None).lower())
averages = []
dropped = []
for x in [«v»]:
    old = ring.push(x)
    if old is not None:
        dropped.append(old)
    averages.append(f"{ring.average():.1f}")
print(" ".join(str(x) for x in ring), str(ring.full).lower())
print(len(averages), ",".join(str(x) for x in dropped))
ring.shift()
ring.push(30)
ring.shift()
print(" ".join(str(x) for x in ring), ring.count, str(ring.full).lower())
print(str(ring.average() == sum(ring) / ring.count).lower())
while ring.count > 1:
    ring.shift()
print(fmt(ring.average()), ring.start)
