topics: binary heap, comparator argument, swap by destructuring, Math.floor index, while true, undefined
Heap = Heap|PriorityQueue|MinHeap
compare = compare|less|order
v = ints 6..9 1..99
==== javascript
class «Heap» {
  constructor(«compare» = (a, b) => a - b) {
    this.items = [];
    this.«compare» = «compare»;
  }

  get length() {
    return this.items.length;
  }

  push(item) {
    let i = this.items.push(item) - 1;
    while (i > 0) {
      const parent = Math.floor((i - 1) / 2);
      if (this.«compare»(this.items[i], this.items[parent]) >= 0) break;
      [this.items[i], this.items[parent]] = [this.items[parent], this.items[i]];
      i = parent;
    }
  }

  pop() {
    if (this.items.length === 0) return undefined;
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length > 0) {
      this.items[0] = last;
      this._sink(0);
    }
    return top;
  }

  _sink(i) {
    const n = this.items.length;
    while (true) {
      let best = i;
      const l = 2 * i + 1, r = l + 1;
      if (l < n && this.«compare»(this.items[l], this.items[best]) < 0) best = l;
      if (r < n && this.«compare»(this.items[r], this.items[best]) < 0) best = r;
      if (best === i) return;
      [this.items[i], this.items[best]] = [this.items[best], this.items[i]];
      i = best;
    }
  }
}

module.exports = { «Heap» };
==== python
class «Heap»:
    def __init__(self, «compare»=lambda a, b: a - b):
        self.items = []
        self.«compare» = «compare»

    @property
    def length(self):
        return len(self.items)

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if self.«compare»(self.items[i], self.items[parent]) >= 0:
                break
            self.items[i], self.items[parent] = self.items[parent], self.items[i]
            i = parent

    def pop(self):
        if len(self.items) == 0:
            return None
        top = self.items[0]
        last = self.items.pop()
        if len(self.items) > 0:
            self.items[0] = last
            self._sink(0)
        return top

    def _sink(self, i):
        n = len(self.items)
        while True:
            best = i
            l = 2 * i + 1
            r = l + 1
            if l < n and self.«compare»(self.items[l], self.items[best]) < 0:
                best = l
            if r < n and self.«compare»(self.items[r], self.items[best]) < 0:
                best = r
            if best == i:
                return
            self.items[i], self.items[best] = self.items[best], self.items[i]
            i = best
==== check javascript
«SOURCE»
const h = new «Heap»();
for (const x of [«v»]) h.push(x);
const out = [];
while (h.length) out.push(h.pop());
console.log(out.join(' '), h.pop() === undefined);
const t = new «Heap»((a, b) => b.p - a.p);
['low', 'high', 'mid'].forEach((name, i) => t.push({ name, p: [1, 9, 5][i] }));
console.log(t.pop().name, t.pop().name, t.length);
==== check python
«SOURCE»
h = «Heap»()
for x in [«v»]:
    h.push(x)
out = []
while h.length:
    out.append(h.pop())
print(" ".join(str(x) for x in out), str(h.pop() is None).lower())
t = «Heap»(lambda a, b: b["p"] - a["p"])
for i, name in enumerate(["low", "high", "mid"]):
    t.push({"name": name, "p": [1, 9, 5][i]})
print(t.pop()["name"], t.pop()["name"], t.length)
