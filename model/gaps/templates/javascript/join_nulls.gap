topics: null and undefined in join and in text, String(null), array to string, boolean to number, +=
show = show|asText|render
n = int 1..99
w = word
==== javascript
let missing;
const row = [«n», null, '«w»', missing, true, 2.50, [1, 2]];

// join leaves null and undefined empty
console.log(row.join('|'));
console.log(row.map(String).join('|'));
console.log('' + null + missing + true + [1, [2, 3]] + {});

let text = '';
text += «n»;
text += 1.0;
text += null;
console.log(text, text.length);

let sum = «n»;
sum += true;
sum += null;
console.log(sum, sum + undefined, sum - '1', sum + '1');
console.log(String([]) === '', String([null]) === '', [] + [] === '', `${[«n»]}` == «n»);

function «show»(value) {
  return value == null ? '(nothing)' : `${value}`;
}
for (const v of [0, '', null, undefined, false, NaN, [], 'x']) {
  console.log(«show»(v), Boolean(v), v ? 'yes' : 'no');
}
==== python
import math

missing = None
row = [«n», None, "«w»", missing, True, 2.5, [1, 2]]


def toText(x):
    # String(x) of JavaScript; null and undefined are both None here
    if x is None:
        return "null"
    if isinstance(x, bool):
        return str(x).lower()
    if isinstance(x, list):
        return join(x, ",")
    if isinstance(x, float):
        return "NaN" if math.isnan(x) else str(int(x)) if x.is_integer() else str(x)
    return str(x)


def join(list_, separator):
    # join leaves null and undefined empty
    return separator.join("" if x is None else toText(x) for x in list_)


print(join(row, "|"))
texts = [toText(x) for x in row]
texts[3] = "undefined"
print("|".join(texts))
print("" + "null" + "undefined" + "true" + toText([1, [2, 3]]) + "[object Object]")

text = ""
text += str(«n»)
text += toText(1.0)
text += "null"
print(text, len(text))

sum_ = «n»
sum_ += 1  # true counts as 1
sum_ += 0  # null counts as 0
print(sum_, "NaN", sum_ - 1, str(sum_) + "1")
print(
    toText(toText([]) == ""),
    toText(toText([None]) == ""),
    toText(toText([]) + toText([]) == ""),
    toText(int(toText([«n»])) == «n»),
)


def «show»(value):
    return "(nothing)" if value is None else toText(value)


def truthy(v):
    # empty arrays are truthy, NaN is falsy
    if isinstance(v, list):
        return True
    if isinstance(v, float) and math.isnan(v):
        return False
    return bool(v)


for v in [0, "", None, None, False, math.nan, [], "x"]:
    print(«show»(v), toText(truthy(v)), "yes" if truthy(v) else "no")
