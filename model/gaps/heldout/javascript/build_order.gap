topics: Map and Set order, recursion with closures, delete while iterating a Set, sort stability, in operator, throw non-error values
==== javascript
const deps = {
  app: ['ui', 'core'],
  ui: ['icons', 'core'],
  core: ['log'],
  docs: [],
  icons: [],
  log: [],
  tests: ['app', 'mock'],
};

function topo(graph) {
  const done = new Set();
  const path = [];
  const visit = (name) => {
    if (done.has(name)) return;
    if (path.includes(name)) throw path.slice(path.indexOf(name)).concat(name);
    path.push(name);
    for (const d of graph[name] ?? []) visit(d);
    path.pop();
    done.add(name);
  };
  Object.keys(graph).forEach(visit);
  return [...done];
}

function layers(graph) {
  const left = new Map(Object.entries(graph).map(([k, v]) => [k, new Set(v.filter((d) => d in graph))]));
  const result = [];
  while (left.size) {
    const ready = [];
    for (const [k, set] of left) if (!set.size) ready.push(k);
    if (!ready.length) return result.concat('stuck:' + [...left.keys()]);
    for (const k of ready) {
      left.delete(k);
      left.forEach((set) => set.delete(k));
    }
    result.push(ready.join('+'));
  }
  return result;
}

console.log(topo(deps).join(' '));
console.log(layers(deps).join(' | '));

deps.log.push('core');
try {
  topo(deps);
} catch (cycle) {
  console.log(Array.isArray(cycle), cycle.join(' -> '));
}
console.log(layers(deps).join(' | '));

const pending = new Set([1, 2, 3]);
const seen = [];
for (const n of pending) {
  seen.push(n);
  if (n % 2) pending.delete(n);
  if (n < 4) pending.add(n + 10);
  if (n === 11 && seen.length < 9) pending.add(1);
}
console.log(seen.join(','), [...pending].join(','));

const byCount = Object.keys(deps).sort((a, b) => deps[b].length - deps[a].length);
console.log(byCount.map((k) => k + deps[k].length).join(' '));
