topics: destructuring with defaults, nested patterns, rest, swap, function parameters as objects, undefined versus null default
draw = draw|plot|place
n = int 1..50
m = int 51..99
w = word
==== javascript
function «draw»({ x = 0, y = 0, label = 'none', style: { color = 'black', width } = {} } = {}) {
  return `${label}@${x},${y} ${color}/${width ?? 'thin'}`;
}

console.log(«draw»());
console.log(«draw»({ x: «n», label: '«w»' }));
console.log(«draw»({ y: null, style: { width: 2 } }));
console.log(«draw»({ label: undefined, style: { color: 'red', width: 0 } }));

let [a, b = «m», , d = 4, ...others] = [«n», undefined, 3, 0, 5, 6];
console.log(a, b, d, others.join('+'));
[a, b] = [b, a];
console.log(a, b);

const { length } = '«w»';
const [first = '?', second = '?'] = 'x';
console.log(length, first, second);

const point = { pos: [«n», «m»], meta: { tags: ['t1', 't2'] } };
const { pos: [px, py], meta: { tags: [, tag2] } } = point;
console.log(px + py, tag2);

const rows = [['k1', { v: 1 }], ['k2', { v: 2, extra: true }]];
for (const [key, { v, extra = false }] of rows) {
  console.log(key, v, extra);
}
==== python
def «draw»(options=None):
    options = options if options is not None else {}
    # a default replaces only a missing value, null stays
    x = options.get("x", 0)
    y = options.get("y", 0)
    label = options.get("label", "none")
    style = options.get("style", {})
    color = style.get("color", "black")
    width = style.get("width")
    xText = "null" if x is None else x
    yText = "null" if y is None else y
    return f"{label}@{xText},{yText} {color}/{width if width is not None else 'thin'}"


print(«draw»())
print(«draw»({"x": «n», "label": "«w»"}))
print(«draw»({"y": None, "style": {"width": 2}}))
print(«draw»({"style": {"color": "red", "width": 0}}))

a, b, _, d, *others = [«n», None, 3, 0, 5, 6]
if b is None:
    b = «m»
print(a, b, d, "+".join(str(x) for x in others))
a, b = b, a
print(a, b)

length = len("«w»")
letters = "x"
first = letters[0] if len(letters) > 0 else "?"
second = letters[1] if len(letters) > 1 else "?"
print(length, first, second)

point = {"pos": [«n», «m»], "meta": {"tags": ["t1", "t2"]}}
px, py = point["pos"]
tag2 = point["meta"]["tags"][1]
print(px + py, tag2)

rows = [["k1", {"v": 1}], ["k2", {"v": 2, "extra": True}]]
for key, entry in rows:
    v = entry["v"]
    extra = entry.get("extra", False)
    print(key, v, str(extra).lower())
