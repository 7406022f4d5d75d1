topics: deep equality and deep clone, typeof, Array.isArray, Object.keys, every, recursion, NaN, null, in operator
deepEqual = deepEqual|isSame|sameValue
clone = clone|deepCopy|duplicate
n = int 1..99
w = word
==== javascript
function «deepEqual»(a, b) {
  if (a === b) return true;
  if (typeof a !== typeof b || a === null || b === null) return false;
  if (typeof a === 'number') return isNaN(a) && isNaN(b);
  if (typeof a !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const ka = Object.keys(a), kb = Object.keys(b);
  return ka.length === kb.length && ka.every(k => k in b && «deepEqual»(a[k], b[k]));
}

const «clone» = (x) =>
  Array.isArray(x) ? x.map(«clone»)
    : x && typeof x === 'object' ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, «clone»(v)]))
      : x;
==== python
import math


def «deepEqual»(a, b):
    if a is b:
        return True
    if isinstance(a, bool) or isinstance(b, bool):
        return False
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or (math.isnan(a) and math.isnan(b))
    if isinstance(a, str) and isinstance(b, str):
        return a == b
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(«deepEqual»(x, y) for x, y in zip(a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return len(a) == len(b) and all(k in b and «deepEqual»(a[k], b[k]) for k in a)
    return False


def «clone»(x):
    if isinstance(x, list):
        return [«clone»(v) for v in x]
    if isinstance(x, dict):
        return {k: «clone»(v) for k, v in x.items()}
    return x
==== check javascript
«SOURCE»
const a = { n: «n», list: [1, { w: '«w»' }], none: null, nan: NaN };
const b = «clone»(a);
console.log(«deepEqual»(a, b), a === b, b.list[1].w);
b.list[1].w += '!';
console.log(«deepEqual»(a, b), a.list[1].w);
const pairs = [[1, '1'], [0, false], [null, {}], [[], {}], [[1, 2], [1, 2]], [[1, 2], [2, 1]], ['«w»', '«w»'], [{ a: 1 }, { b: 1 }], [1, 1.0]];
console.log(pairs.map(([x, y]) => «deepEqual»(x, y)).join(' '));
==== check python
«SOURCE»
a = {"n": «n», "list": [1, {"w": "«w»"}], "none": None, "nan": math.nan}
b = «clone»(a)
print(str(«deepEqual»(a, b)).lower(), str(a is b).lower(), b["list"][1]["w"])
b["list"][1]["w"] += "!"
print(str(«deepEqual»(a, b)).lower(), a["list"][1]["w"])
pairs = [
    [1, "1"],
    [0, False],
    [None, {}],
    [[], {}],
    [[1, 2], [1, 2]],
    [[1, 2], [2, 1]],
    ["«w»", "«w»"],
    [{"a": 1}, {"b": 1}],
    [1, 1.0],
]
print(" ".join(str(«deepEqual»(x, y)).lower() for x, y in pairs))
