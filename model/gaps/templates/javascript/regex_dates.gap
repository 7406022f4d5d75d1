topics: regex named groups, matchAll, replace with function, exec loop, flags g i, test
log = log|journal|notes
y = int 2001..2029
d = int 10..28
w = word
==== javascript
const «log» = 'Start «y»-03-«d», pause 1999-12-31; «w» at «y»-07-04 (ERROR) error: none';

const dateRe = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/g;

for (const m of «log».matchAll(dateRe)) {
  const { year, month, day } = m.groups;
  console.log(`${day}.${month}.${year} at index ${m.index}`);
}

const swapped = «log».replace(dateRe, '$3/$2/$1');
console.log(swapped);

const shout = «log».replace(/\b([a-z])(\w*)/g, (_, first, rest) => first.toUpperCase() + rest);
console.log(shout);

console.log(«log».match(/error/gi).length, /^start/i.test(«log»), /^start/.test(«log»));

const re = /(\d+)/g;
let match;
let sum = 0;
while ((match = re.exec(«log»)) !== null) {
  sum += Number(match[1]);
}
console.log(sum);

const none = «log».match(/xyz(\d)/);
console.log(none === null, none?.[1] ?? 'n/a');
console.log(«log».split(/[,;]\s*/).length, «log».search(/\(/), 'a1b22c'.split(/\d+/).join('-'));
==== python
import re

«log» = "Start «y»-03-«d», pause 1999-12-31; «w» at «y»-07-04 (ERROR) error: none"

dateRe = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")

for m in dateRe.finditer(«log»):
    year, month, day = m.group("year", "month", "day")
    print(f"{day}.{month}.{year} at index {m.start()}")

swapped = dateRe.sub(r"\3/\2/\1", «log»)
print(swapped)

shout = re.sub(r"\b([a-z])(\w*)", lambda m: m.group(1).upper() + m.group(2), «log»)
print(shout)

print(
    len(re.findall(r"error", «log», re.IGNORECASE)),
    str(re.search(r"^start", «log», re.IGNORECASE) is not None).lower(),
    str(re.search(r"^start", «log») is not None).lower(),
)

sum_ = 0
for match in re.finditer(r"(\d+)", «log»):
    sum_ += int(match.group(1))
print(sum_)

none = re.search(r"xyz(\d)", «log»)
print(str(none is None).lower(), none.group(1) if none is not None else "n/a")
print(len(re.split(r"[,;]\s*", «log»)), «log».find("("), "-".join(re.split(r"\d+", "a1b22c")))
