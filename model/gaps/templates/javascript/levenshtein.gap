topics: edit distance with two rows, Math.min of three, spell suggestions, sort by distance then text, i++ indexes, swap rows
distance = distance|editDistance|levenshtein
w = words 4
q = brush|garden|window|candle
==== javascript
function «distance»(a, b) {
  let prev = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, prev[j] + 1, prev[j - 1] + cost);
    }
    prev = row;
  }
  return prev[b.length];
}

function suggest(word, dictionary, max = 3) {
  return dictionary
    .map((entry) => ({ entry, d: «distance»(word, entry) }))
    .filter(({ d }) => d <= max)
    .sort((x, y) => x.d - y.d || (x.entry < y.entry ? -1 : 1))
    .map(({ entry, d }) => `${entry}:${d}`);
}
==== python
def «distance»(a, b):
    prev = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            row.append(min(row[j - 1] + 1, prev[j] + 1, prev[j - 1] + cost))
        prev = row
    return prev[len(b)]


def suggest(word, dictionary, max_=3):
    found = [{"entry": entry, "d": «distance»(word, entry)} for entry in dictionary]
    found = [f for f in found if f["d"] <= max_]
    found.sort(key=lambda f: (f["d"], f["entry"]))
    return [f"{f['entry']}:{f['d']}" for f in found]
==== check javascript
«SOURCE»
const words = [«w», 'crush', 'gardens', 'widow', 'handle', 'bush', 'rush'];
console.log(«distance»('kitten', 'sitting'), «distance»('', 'abc'), «distance»('«q»', '«q»'));
console.log(suggest('«q»', words).join(' '), suggest('«q»', words, 0).length);
==== check python
«SOURCE»
words = [«w», "crush", "gardens", "widow", "handle", "bush", "rush"]
print(«distance»("kitten", "sitting"), «distance»("", "abc"), «distance»("«q»", "«q»"))
print(" ".join(suggest("«q»", words)), len(suggest("«q»", words, 0)))
