topics: union-find with path compression, Kruskal, Array.from index, chained assignment of parents, sort by weight, every
UnionFind = UnionFind|DisjointSet|Groups
union = union|join|unite
ws = ints 6 1..30
n = int 6..7
==== javascript
class «UnionFind» {
  constructor(n) {
    this.parent = Array.from({ length: n }, (_, i) => i);
    this.size = Array(n).fill(1);
    this.groups = n;
  }

  find(x) {
    while (this.parent[x] !== x) {
      x = this.parent[x] = this.parent[this.parent[x]];
    }
    return x;
  }

  «union»(a, b) {
    let ra = this.find(a);
    let rb = this.find(b);
    if (ra === rb) return false;
    if (this.size[ra] < this.size[rb]) [ra, rb] = [rb, ra];
    this.parent[rb] = ra;
    this.size[ra] += this.size[rb];
    --this.groups;
    return true;
  }
}

const n = «n»;
const weights = [«ws»];
const pairs = [[0, 1], [1, 2], [2, 0], [3, 4], [1, 3], [4, 0]];
const edges = pairs.map(([from, to], i) => ({ from, to, weight: weights[i] }));

// Kruskal: cheapest edges first
const uf = new «UnionFind»(n);
let total = 0;
const used = [];
for (const { from, to, weight } of [...edges].sort((a, b) => a.weight - b.weight)) {
  if (!uf.«union»(from, to)) continue;
  total += weight;
  used.push(`${from}-${to}`);
}
console.log(used.join(' '), total, used.length);
console.log(uf.groups, uf.size[uf.find(0)], uf.find(2) === uf.find(4), uf.find(5) === uf.find(0));

const members = {};
for (let i = 0; i < n; i++) {
  const key = 'g' + uf.find(i);
  (members[key] = members[key] || []).push(i);
}
console.log(Object.values(members).map((m) => m.join('')).sort().join(' | '));
console.log(edges.every((e) => uf.find(e.from) === uf.find(e.to)));
==== python
class «UnionFind»:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.groups = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def «union»(self, a, b):
        ra = self.find(a)
        rb = self.find(b)
        if ra == rb:
            return False
        if self.size[ra] < self.size[rb]:
            ra, rb = rb, ra
        self.parent[rb] = ra
        self.size[ra] += self.size[rb]
        self.groups -= 1
        return True


n = «n»
weights = [«ws»]
pairs = [[0, 1], [1, 2], [2, 0], [3, 4], [1, 3], [4, 0]]
edges = [{"from": from_, "to": to, "weight": weights[i]} for i, (from_, to) in enumerate(pairs)]

# Kruskal: cheapest edges first
uf = «UnionFind»(n)
total = 0
used = []
for edge in sorted(edges, key=lambda e: e["weight"]):
    if not uf.«union»(edge["from"], edge["to"]):
        continue
    total += edge["weight"]
    used.append(f"{edge['from']}-{edge['to']}")
print(" ".join(used), total, len(used))
print(
    uf.groups,
    uf.size[uf.find(0)],
    str(uf.find(2) == uf.find(4)).lower(),
    str(uf.find(5) == uf.find(0)).lower(),
)

members = {}
for i in range(n):
    key = "g" + str(uf.find(i))
    members.setdefault(key, []).append(i)
print(" | ".join(sorted("".join(str(i) for i in m) for m in members.values())))
print(str(all(uf.find(e["from"]) == uf.find(e["to"]) for e in edges)).lower())
