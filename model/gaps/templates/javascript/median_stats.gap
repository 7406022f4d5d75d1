topics: mean and median, whole numbers printed without .0, Math.max spread, Infinity, empty array
stats = stats|summarize|analyse
median = median|middle|centre
v = ints 5..8 -20..60
==== javascript
function «median»(values) {
    if (values.length === 0) return NaN;
    const s = [...values].sort((a, b) => a - b);
    const mid = s.length >> 1;
    return s.length % 2 ? s[mid] : (s[mid - 1] + s[mid]) / 2;
}

function «stats»(values) {
    const total = values.reduce((acc, v) => acc + v, 0);
    return {
        total,
        mean: total / values.length,
        «median»: «median»(values),
        min: Math.min(...values),
        max: Math.max(...values),
    };
}
==== python
import math


def «median»(values):
    if len(values) == 0:
        return math.nan
    s = sorted(values)
    mid = len(s) >> 1
    return s[mid] if len(s) % 2 == 1 else (s[mid - 1] + s[mid]) / 2


def «stats»(values):
    total = sum(values)
    return {
        "total": total,
        "mean": total / len(values) if values else math.nan,
        "«median»": «median»(values),
        "min": min(values, default=math.inf),
        "max": max(values, default=-math.inf),
    }
==== check javascript
«SOURCE»
for (const list of [[«v»], [4, 8], [1, 2, 3, 4], []]) {
  const r = «stats»(list);
  for (const key of Object.keys(r)) console.log(key, r[key]);
}
==== check python
«SOURCE»


def fmt(x):
    if x != x:
        return "NaN"
    if abs(x) == math.inf:
        return "Infinity" if x > 0 else "-Infinity"
    return str(int(x)) if x == int(x) else str(x)


for list_ in [[«v»], [4, 8], [1, 2, 3, 4], []]:
    r = «stats»(list_)
    for key in r:
        print(key, fmt(r[key]))
