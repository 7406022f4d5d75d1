topics: circular index with negative modulo, at(-1), out-of-range reads, chunk and zip helpers, Math.ceil
wrapIndex = wrapIndex|cyclic|ringAt
v = ints 4..6 1..50
k = int 2..3
i = int -15..-1
==== javascript
const «wrapIndex» = (list, i) => list[((i % list.length) + list.length) % list.length];

const chunk = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

const zip = (...lists) => lists[0].map((_, i) => lists.map(l => l[i]));

const getOr = (list, i, fallback = 'none') => list[i] !== undefined ? list[i] : fallback;
==== python
import math


def «wrapIndex»(list_, i):
    return list_[i % len(list_)]


def chunk(list_, size):
    return [list_[i * size : (i + 1) * size] for i in range(math.ceil(len(list_) / size))]


def zip_(*lists):
    return [[l[i] if i < len(l) else None for l in lists] for i in range(len(lists[0]))]


def getOr(list_, i, fallback="none"):
    # a negative index is undefined in JavaScript
    return list_[i] if 0 <= i < len(list_) else fallback
==== check javascript
«SOURCE»
const list = [«v»];
console.log(«wrapIndex»(list, «i»), «wrapIndex»(list, 17), list.at(-1));
console.log(chunk(list, «k»).map(c => c.join('-')).join(' '), chunk([], 2).length);
console.log(zip(list, ['a', 'b', 'c', 'd', 'e', 'f']).map(p => p.join('')).join(' '));
console.log(getOr(list, 0), getOr(list, -1), getOr(list, 99, 0));
==== check python
«SOURCE»
list_ = [«v»]
print(«wrapIndex»(list_, «i»), «wrapIndex»(list_, 17), list_[-1])
print(" ".join("-".join(str(x) for x in c) for c in chunk(list_, «k»)), len(chunk([], 2)))
print(" ".join("".join(str(x) for x in p) for p in zip_(list_, ["a", "b", "c", "d", "e", "f"])))
print(getOr(list_, 0), getOr(list_, -1), getOr(list_, 99, 0))
