topics: padStart, padEnd, repeat, trim, replaceAll, startsWith, template literals nested, toUpperCase
formatRow = formatRow|renderLine|tableRow
w = words 3..4
n = int 14..24
==== javascript
const «formatRow» = (cells, width, sep = '|') =>
  `${sep}${cells.map((c, i) => i === 0 ? String(c).padEnd(width) : String(c).padStart(width)).join(sep)}${sep}`;

function titleCase(text) {
  return text
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(w => w[0].toUpperCase() + w.slice(1).toLowerCase())
    .join(' ');
}

function wrap(text, max) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + (line ? 1 : 0) > max) {
      lines.push(line);
      line = word;
    } else {
      line += (line ? ' ' : '') + word;
    }
  }
  if (line) lines.push(line);
  return lines;
}
==== python
def «formatRow»(cells, width, sep="|"):
    parts = [str(c).ljust(width) if i == 0 else str(c).rjust(width) for i, c in enumerate(cells)]
    return f"{sep}{sep.join(parts)}{sep}"


def titleCase(text):
    return " ".join(w[0].upper() + w[1:].lower() for w in text.strip().split(" ") if w)


def wrap(text, max_):
    lines = []
    line = ""
    for word in text.split(" "):
        if len(line) + len(word) + (1 if line else 0) > max_:
            lines.append(line)
            line = word
        else:
            line += (" " if line else "") + word
    if line:
        lines.append(line)
    return lines
==== check javascript
«SOURCE»
[«w»].forEach((word, i) => console.log(«formatRow»([word, i * 7, word.length / 2 === 3], 10)));
console.log('='.repeat(20), 'a-b-c'.replaceAll('-', '+'), 'a-b-c'.replace('-', '+'));
console.log(titleCase('  the qUICK   brown fox '));
console.log(wrap('to be or not to be that is the question', «n»).join('\n'));
==== check python
«SOURCE»
for i, word in enumerate([«w»]):
    print(«formatRow»([word, i * 7, str(len(word) / 2 == 3).lower()], 10))
print("=" * 20, "a-b-c".replace("-", "+"), "a-b-c".replace("-", "+", 1))
print(titleCase("  the qUICK   brown fox "))
print("\n".join(wrap("to be or not to be that is the question", «n»)))
