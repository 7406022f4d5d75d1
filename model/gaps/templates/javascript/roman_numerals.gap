topics: string building, array of pairs, while with subtraction, for of with destructuring, lookup object, throws
toRoman = toRoman|romanize|arabicToRoman
fromRoman = fromRoman|parseRoman|romanToArabic
a = int 1..3999
b = int 1..3999
==== javascript
const PAIRS = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'],
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'],
  [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function «toRoman»(n) {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`bad number: ${n}`);
  let out = '';
  for (const [value, letters] of PAIRS) {
    while (n >= value) {
      out += letters;
      n -= value;
    }
  }
  return out;
}

function «fromRoman»(text) {
  const map = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  return [...text].reduce((sum, ch, i, all) => {
    const next = map[all[i + 1]] ?? 0;
    return sum + (map[ch] < next ? -map[ch] : map[ch]);
  }, 0);
}
==== python
PAIRS = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
]


def «toRoman»(n):
    if not isinstance(n, int) or n < 1 or n > 3999:
        raise ValueError(f"bad number: {n}")
    out = ""
    for value, letters in PAIRS:
        while n >= value:
            out += letters
            n -= value
    return out


def «fromRoman»(text):
    map_ = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    sum_ = 0
    for i, ch in enumerate(text):
        next_ = map_[text[i + 1]] if i + 1 < len(text) else 0
        sum_ += -map_[ch] if map_[ch] < next_ else map_[ch]
    return sum_
==== check javascript
«SOURCE»
for (const n of [«a», «b», 4, 1999]) console.log(n, «toRoman»(n), «fromRoman»(«toRoman»(n)) === n);
try { «toRoman»(2.5); } catch (e) { console.log(e.message); }
==== check python
«SOURCE»
for n in [«a», «b», 4, 1999]:
    print(n, «toRoman»(n), str(«fromRoman»(«toRoman»(n)) == n).lower())
try:
    «toRoman»(2.5)
except ValueError as e:
    print(e)
