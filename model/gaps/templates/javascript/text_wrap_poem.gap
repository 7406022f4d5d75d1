topics: multi-line template literal, split lines, trimEnd, longest by reduce, lastIndexOf, indexOf loop, charAt count
countOf = countOf|occurrences|howMany
w = word
k = int 1..3
==== javascript
const poem = `
The «w» sat on the hill,
the hill sat very still;

    and so did the «w».
`;

function «countOf»(text, part) {
  let n = 0;
  let at = text.indexOf(part);
  while (at !== -1) {
    n++;
    at = text.indexOf(part, at + part.length);
  }
  return n;
}

const lines = poem.split('\n').slice(1, -1);
lines.forEach((line, i) => console.log(`${String(i + 1).padStart(2)}: ${line}|`));
console.log(lines.length, lines[2] === '', lines[3].trimStart().length, lines[3].search(/\S/));

const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), '');
console.log(longest, longest.length);
console.log(«countOf»(poem, '«w»'), «countOf»(poem, 'hill'), «countOf»('aaaa', 'aa'));
console.log(poem.indexOf('hill') < poem.lastIndexOf('hill'), poem.indexOf('hill', 5000));

const vowels = {};
for (const ch of poem.toLowerCase()) {
  if ('aeiou'.includes(ch)) vowels[ch] = (vowels[ch] ?? 0) + 1;
}
console.log(Object.keys(vowels).sort().map((v) => v + vowels[v]).join(' '));
console.log(poem.trim().split(/\s+/).length, poem.trim().split(/\s+/)[«k»]);
let title = '';
for (const word of lines[0].split(' ')) title += word.charAt(0).toUpperCase();
console.log(title, 'x'.charAt(5) === '', 'abc'[7] === undefined, `a
b`.length);
==== python
import re

poem = """
The «w» sat on the hill,
the hill sat very still;

    and so did the «w».
"""


def «countOf»(text, part):
    n = 0
    at = text.find(part)
    while at != -1:
        n += 1
        at = text.find(part, at + len(part))
    return n


lines = poem.split("\n")[1:-1]
for i, line in enumerate(lines):
    print(f"{str(i + 1).rjust(2)}: {line}|")
print(len(lines), str(lines[2] == "").lower(), len(lines[3].lstrip()), re.search(r"\S", lines[3]).start())

longest = ""
for line in lines:
    if len(line) > len(longest):
        longest = line
print(longest, len(longest))
print(«countOf»(poem, "«w»"), «countOf»(poem, "hill"), «countOf»("aaaa", "aa"))
print(str(poem.find("hill") < poem.rfind("hill")).lower(), poem.find("hill", 5000))

vowels = {}
for ch in poem.lower():
    if ch in "aeiou":
        vowels[ch] = vowels.get(ch, 0) + 1
print(" ".join(v + str(vowels[v]) for v in sorted(vowels)))
words = poem.strip().split()
print(len(words), words[«k»])
title = ""
for word in lines[0].split(" "):
    title += word[:1].upper()
print(title, "true", str(7 >= len("abc")).lower(), len("a\nb"))
