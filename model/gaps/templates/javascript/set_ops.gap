topics: Set operations, dedupe in insertion order, has, spread of a Set, size
union = union|merge|combine
a = ints 5..7 1..12
b = ints 4..6 6..18
==== javascript
const «union» = (a, b) => new Set([...a, ...b]);
const intersect = (a, b) => new Set([...a].filter(x => b.has(x)));
const minus = (a, b) => new Set([...a].filter(x => !b.has(x)));
const show = s => '{' + [...s].join(', ') + '}';
==== python
# dicts stand for the sets, because a JavaScript Set keeps its insertion order
def «union»(a, b):
    return dict.fromkeys([*a, *b])


def intersect(a, b):
    return dict.fromkeys(x for x in a if x in b)


def minus(a, b):
    return dict.fromkeys(x for x in a if x not in b)


def show(s):
    return "{" + ", ".join(str(x) for x in s) + "}"
==== check javascript
«SOURCE»
const a = new Set([«a»]);
const b = new Set([«b»]);
console.log(show(a), a.size);
console.log(show(«union»(a, b)));
console.log(show(intersect(a, b)), show(minus(a, b)), show(minus(a, a)));
==== check python
«SOURCE»
a = dict.fromkeys([«a»])
b = dict.fromkeys([«b»])
print(show(a), len(a))
print(show(«union»(a, b)))
print(show(intersect(a, b)), show(minus(a, b)), show(minus(a, a)))
