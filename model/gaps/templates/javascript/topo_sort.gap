topics: topological sort, Object.keys over dependency object, Set states, recursion with throw on cycles, unshift
order = order|sortTasks|plan
deps = deps|needs|requires
t = soup|cake|bread
==== javascript
function «order»(«deps») {
  const done = new Set();
  const active = new Set();
  const result = [];

  const visit = (name, trail = []) => {
    if (done.has(name)) return;
    if (active.has(name)) {
      throw new Error('cycle: ' + [...trail, name].join(' -> '));
    }
    active.add(name);
    for (const d of «deps»[name] || []) visit(d, [...trail, name]);
    active.delete(name);
    done.add(name);
    result.push(name);
  };

  Object.keys(«deps»).forEach((name) => visit(name));
  return result;
}
==== python
def «order»(«deps»):
    done = set()
    active = set()
    result = []

    def visit(name, trail=()):
        if name in done:
            return
        if name in active:
            raise ValueError("cycle: " + " -> ".join([*trail, name]))
        active.add(name)
        for d in «deps».get(name, []):
            visit(d, [*trail, name])
        active.remove(name)
        done.add(name)
        result.append(name)

    for name in «deps»:
        visit(name)
    return result
==== check javascript
«SOURCE»
console.log(«order»({ eat: ['«t»', 'plate'], '«t»': ['shop', 'stove'], plate: ['shop'], sleep: [] }).join(' '));
try { «order»({ a: ['b'], b: ['c'], c: ['a'] }); } catch (e) { console.log(e.message); }
console.log(«order»({}).length);
==== check python
«SOURCE»
print(" ".join(«order»({"eat": ["«t»", "plate"], "«t»": ["shop", "stove"], "plate": ["shop"], "sleep": []})))
try:
    «order»({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)
print(len(«order»({})))
