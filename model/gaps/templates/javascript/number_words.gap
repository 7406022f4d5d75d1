topics: numbers to words, recursion with Math.floor and %, arrays of words, hyphen join, ternary, negative and non-integers
toWords = toWords|spellNumber|inWords
a = int 13..99
b = int 100..999
c = int 1000..999999
==== javascript
const SMALL = ('zero one two three four five six seven eight nine ten eleven twelve thirteen ' +
  'fourteen fifteen sixteen seventeen eighteen nineteen').split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function «toWords»(n) {
  if (!Number.isInteger(n)) return `${«toWords»(Math.trunc(n))} point something`;
  if (n < 0) return 'minus ' + «toWords»(-n);
  if (n < 20) return SMALL[n];
  if (n < 100) return TENS[Math.floor(n / 10)] + (n % 10 ? '-' + SMALL[n % 10] : '');
  for (const [limit, name] of [[1e6, 'million'], [1000, 'thousand'], [100, 'hundred']]) {
    if (n >= limit) {
      const rest = n % limit;
      return `${«toWords»(Math.floor(n / limit))} ${name}${rest ? (rest < 100 ? ' and ' : ' ') + «toWords»(rest) : ''}`;
    }
  }
}

const ordinal = (n) => {
  const suffix = ['th', 'st', 'nd', 'rd'][n % 100 >> 3 ^ 1 && n % 10] || 'th';
  return n + suffix;
};
==== python
import math

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    + "fourteen fifteen sixteen seventeen eighteen nineteen"
).split(" ")
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def «toWords»(n):
    if n != math.trunc(n):
        return f"{«toWords»(math.trunc(n))} point something"
    if n < 0:
        return "minus " + «toWords»(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for limit, name in [[1000000, "million"], [1000, "thousand"], [100, "hundred"]]:
        if n >= limit:
            rest = n % limit
            tail = (" and " if rest < 100 else " ") + «toWords»(rest) if rest else ""
            return f"{«toWords»(n // limit)} {name}{tail}"


def ordinal(n):
    # >> binds tighter than ^, and && gives its last operand
    flag = ((n % 100) >> 3) ^ 1
    index = n % 10 if flag else flag
    suffixes = ["th", "st", "nd", "rd"]
    suffix = suffixes[index] if index < len(suffixes) else "th"
    return str(n) + suffix
==== check javascript
«SOURCE»
for (const n of [«a», «b», «c», 0, 100, 1000000, -15, 2.5]) console.log(n, «toWords»(n));
console.log([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal).join(' '));
==== check python
«SOURCE»
for n in [«a», «b», «c», 0, 100, 1000000, -15, 2.5]:
    print(n, «toWords»(n))
print(" ".join(ordinal(n) for n in [1, 2, 3, 4, 11, 12, 13, 21, 102, 111]))
