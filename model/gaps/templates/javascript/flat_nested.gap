topics: flat, flatMap, recursion on nested arrays, Array.isArray, reduceRight, entries, fill, some
flatten = flatten|unnest|deepFlat
v = ints 6 1..40
w = words 3
==== javascript
function «flatten»(list, depth = Infinity) {
  return list.reduce((out, x) => {
    if (Array.isArray(x) && depth > 0) out.push(...«flatten»(x, depth - 1));
    else out.push(x);
    return out;
  }, []);
}

const [a, b, c, d, e, f] = [«v»];
const nested = [a, [b, [c, [d]]], [], [e, f]];
console.log(«flatten»(nested).join(' '), «flatten»(nested, 1).length, nested.flat().length);
console.log(nested.flat(Infinity).reduce((x, y) => x + y), String(nested));

const letters = [«w»].flatMap((w, i) => (i % 2 ? [] : [...w]));
console.log(letters.join('.'));
console.log([1, 2, 3].flatMap((n) => new Array(n).fill(n)).join(''));

const sumDeep = (x) => (Array.isArray(x) ? x.reduce((s, y) => s + sumDeep(y), 0) : x);
console.log(sumDeep(nested), sumDeep(7), sumDeep([]));

const backwards = ['a', 'b', 'c'].reduceRight((acc, s, i) => acc + i + s, '>');
console.log(backwards);
for (const [i, x] of nested.entries()) {
  if (Array.isArray(x)) console.log(i, 'len', x.length);
}
const depth = (x) => (Array.isArray(x) ? 1 + Math.max(0, ...x.map(depth)) : 0);
console.log(depth(nested), depth([[]]), depth(5));
==== python
import math


def «flatten»(list_, depth=math.inf):
    out = []
    for x in list_:
        if isinstance(x, list) and depth > 0:
            out.extend(«flatten»(x, depth - 1))
        else:
            out.append(x)
    return out


a, b, c, d, e, f = [«v»]
nested = [a, [b, [c, [d]]], [], [e, f]]
print(" ".join(str(x) for x in «flatten»(nested)), len(«flatten»(nested, 1)), len(«flatten»(nested, 1)))


def text(x):
    # String(array) joins with commas, also inside
    return ",".join(text(y) for y in x) if isinstance(x, list) else str(x)


print(sum(«flatten»(nested)), text(nested))

letters = [ch for i, w in enumerate([«w»]) if i % 2 == 0 for ch in w]
print(".".join(letters))
print("".join(str(n) for n in [1, 2, 3] for _ in range(n)))


def sumDeep(x):
    return sum(sumDeep(y) for y in x) if isinstance(x, list) else x


print(sumDeep(nested), sumDeep(7), sumDeep([]))

backwards = ">"
for i, s in reversed(list(enumerate(["a", "b", "c"]))):
    backwards += str(i) + s
print(backwards)
for i, x in enumerate(nested):
    if isinstance(x, list):
        print(i, "len", len(x))


def depth(x):
    return 1 + max(0, *[depth(y) for y in x]) if isinstance(x, list) and x else int(isinstance(x, list))


print(depth(nested), depth([[]]), depth(5))
