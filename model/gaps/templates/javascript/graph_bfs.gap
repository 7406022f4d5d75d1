topics: graph, Map of arrays, Set visited, queue with shift, path reconstruction, nullish
Graph = Graph|Network|RoadMap
addEdge = addEdge|connect|link
a = A|S|Home
z = Z|T|Goal
==== javascript
class «Graph» {
  constructor() {
    this.adjacent = new Map();
  }

  «addEdge»(from, to) {
    if (!this.adjacent.has(from)) this.adjacent.set(from, []);
    if (!this.adjacent.has(to)) this.adjacent.set(to, []);
    this.adjacent.get(from).push(to);
    this.adjacent.get(to).push(from);
  }

  path(start, goal) {
    const previous = new Map([[start, null]]);
    const queue = [start];
    while (queue.length) {
      const node = queue.shift();
      if (node === goal) break;
      for (const next of this.adjacent.get(node) ?? []) {
        if (previous.has(next)) continue;
        previous.set(next, node);
        queue.push(next);
      }
    }
    if (!previous.has(goal)) return null;
    const steps = [];
    for (let n = goal; n !== null; n = previous.get(n)) steps.unshift(n);
    return steps;
  }

  components() {
    const seen = new Set();
    let count = 0;
    const visit = (node) => {
      if (seen.has(node)) return;
      seen.add(node);
      this.adjacent.get(node).forEach(visit);
    };
    for (const node of this.adjacent.keys()) {
      if (!seen.has(node)) {
        count++;
        visit(node);
      }
    }
    return count;
  }
}

const g = new «Graph»();
for (const pair of '«a»-p p-q q-«z» «a»-r r-s s-t t-q u-v'.split(' ')) {
  const [x, y] = pair.split('-');
  g.«addEdge»(x, y);
}
const p = g.path('«a»', '«z»');
console.log(p.join(' > '), p.length - 1);
console.log(g.path('«a»', 'v') === null);
console.log(g.path('ghost', '«a»')?.length ?? 'no path');
console.log(g.components(), g.adjacent.size);
for (const [node, list] of g.adjacent) {
  if (list.length > 2) console.log(`${node}: ${[...list].sort().join(',')}`);
}
==== python
class «Graph»:
    def __init__(self):
        self.adjacent = {}

    def «addEdge»(self, from_, to):
        if from_ not in self.adjacent:
            self.adjacent[from_] = []
        if to not in self.adjacent:
            self.adjacent[to] = []
        self.adjacent[from_].append(to)
        self.adjacent[to].append(from_)

    def path(self, start, goal):
        previous = {start: None}
        queue = [start]
        while queue:
            node = queue.pop(0)
            if node == goal:
                break
            for next_ in self.adjacent.get(node, []):
                if next_ in previous:
                    continue
                previous[next_] = node
                queue.append(next_)
        if goal not in previous:
            return None
        steps = []
        n = goal
        while n is not None:
            steps.insert(0, n)
            n = previous[n]
        return steps

    def components(self):
        seen = set()
        count = 0

        def visit(node):
            if node in seen:
                return
            seen.add(node)
            for next_ in self.adjacent[node]:
                visit(next_)

        for node in self.adjacent:
            if node not in seen:
                count += 1
                visit(node)
        return count


g = «Graph»()
for pair in "«a»-p p-q q-«z» «a»-r r-s s-t t-q u-v".split(" "):
    x, y = pair.split("-")
    g.«addEdge»(x, y)
p = g.path("«a»", "«z»")
print(" > ".join(p), len(p) - 1)
print(str(g.path("«a»", "v") is None).lower())
ghost = g.path("ghost", "«a»")
print(len(ghost) if ghost is not None else "no path")
print(g.components(), len(g.adjacent))
for node, list_ in g.adjacent.items():
    if len(list_) > 2:
        print(f"{node}: {','.join(sorted(list_))}")
