topics: object as dictionary, Object.entries, sort with two keys, localeCompare, split by regex
countWords = countWords|tally|frequencies
counts = counts|freq|table
w = words 4..6
n = int 2..4
==== javascript
const text = `The ${[«w»].join(' ')} and the dog, the cat; AND a bird.
  A bird is not a dog!`;

function «countWords»(input) {
  const «counts» = {};
  for (const word of input.toLowerCase().split(/[^a-z]+/)) {
    if (!word) continue;
    «counts»[word] = («counts»[word] || 0) + 1;
  }
  return «counts»;
}

const «counts» = «countWords»(text);
const top = Object.entries(«counts»)
  .filter(([, n]) => n >= 2)
  .sort(([w1, n1], [w2, n2]) => n2 - n1 || w1.localeCompare(w2))
  .slice(0, «n»);

top.forEach(([word, n], i) => {
  console.log(`${i + 1}. ${word.padEnd(8, '.')}${'*'.repeat(n)} (${n})`);
});
console.log(Object.keys(«counts»).length, 'dog' in «counts», 'fish' in «counts»);
delete «counts».dog;
console.log(Object.values(«counts»).reduce((a, b) => a + b, 0));
console.log(«counts».hasOwnProperty('dog'), «counts»['dog'] === undefined);
==== python
import re

text = f"""The {" ".join([«w»])} and the dog, the cat; AND a bird.
  A bird is not a dog!"""


def «countWords»(input_):
    «counts» = {}
    for word in re.split(r"[^a-z]+", input_.lower()):
        if not word:
            continue
        «counts»[word] = «counts».get(word, 0) + 1
    return «counts»


«counts» = «countWords»(text)
top = sorted(
    [(word, n) for word, n in «counts».items() if n >= 2],
    key=lambda entry: (-entry[1], entry[0]),
)[:«n»]

for i, (word, n) in enumerate(top):
    print(f"{i + 1}. {word.ljust(8, '.')}{'*' * n} ({n})")
print(len(«counts»), str("dog" in «counts»).lower(), str("fish" in «counts»).lower())
«counts».pop("dog", None)
print(sum(«counts».values()))
print(str("dog" in «counts»).lower(), str(«counts».get("dog") is None).lower())
