topics: comparing strings with < , numeric strings versus numbers, sort of mixed case, localeCompare, == with coercion
pickMax = pickMax|largest|highest
a = int 10..99
b = int 2..9
w = words 4
==== javascript
const «pickMax» = (list) => list.reduce((best, x) => (x > best ? x : best));

console.log('«a»' < '«b»', «a» < «b», '«a»' < «b», 'Z' < 'a');
console.log(«pickMax»(['«a»', '«b»', '100']), «pickMax»([«a», «b», 100]));

const words = [«w», 'Apple', 'zoo'];
console.log([...words].sort().join(' '));
console.log([...words].sort((x, y) => y.length - x.length).join(' '));
const lower = words.map((s) => s.toLowerCase());
console.log(lower.sort((x, y) => x.localeCompare(y)).join(' '));
console.log(lower.sort((x, y) => y.localeCompare(x))[0]);
console.log('b'.localeCompare('a'), 'a'.localeCompare('b'), 'a'.localeCompare('a'));

const mixed = [«a», '«a»', «b», '«b»'];
console.log(mixed.indexOf(«b»), mixed.indexOf('«b»'), mixed.filter((x) => x == «a»).length);
console.log(mixed.filter((x) => typeof x === 'string').join('') * 1);
console.log([3, 20, 100].sort().join(), [true, false].sort().join(), ['b', undefined, 'a'].sort()[2] === undefined);
console.log('abc' === 'ab' + 'c', 'abc'.length === '3', 'abc'.length == '3');
==== python
def «pickMax»(list_):
    best = list_[0]
    for x in list_[1:]:
        best = x if x > best else best
    return best


def localeCompare(x, y):
    # good enough for plain lower-case words
    return (x > y) - (x < y)


def show(x):
    return str(x).lower() if isinstance(x, bool) else str(x)


print(show("«a»" < "«b»"), show(«a» < «b»), show(int("«a»") < «b»), show("Z" < "a"))
print(«pickMax»(["«a»", "«b»", "100"]), «pickMax»([«a», «b», 100]))

words = [«w», "Apple", "zoo"]
print(" ".join(sorted(words)))
print(" ".join(sorted(words, key=lambda s: -len(s))))
lower = [s.lower() for s in words]
lower.sort()
print(" ".join(lower))
lower.sort(reverse=True)
print(lower[0])
print(localeCompare("b", "a"), localeCompare("a", "b"), localeCompare("a", "a"))

mixed = [«a», "«a»", «b», "«b»"]
print(mixed.index(«b»), mixed.index("«b»"), len([x for x in mixed if int(x) == «a»]))
print(int("".join(x for x in mixed if isinstance(x, str))))
# sort() without a comparator compares as text, undefined goes last
print(",".join(str(x) for x in sorted([3, 20, 100], key=str)), "false,true", "true")
print(show("abc" == "ab" + "c"), "false", show(len("abc") == int("3")))
