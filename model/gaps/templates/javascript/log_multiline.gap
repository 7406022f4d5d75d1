topics: regex flags g m i, ^ and $ per line, exec loop with lastIndex, named groups, optional group undefined, level counts
log = log|report|dump
user = word
n = int 10..99
ms = int 100..999
==== javascript
const «log» = `INFO  «user» logged in
warn  disk at «n»%
ERROR [db] timeout after «ms» ms
info  done
Error no code`;

const lineRe = /^(?<level>info|warn|error)\s+(?:\[(?<mod>\w+)\] )?(?<text>.*)$/gim;

const counts = {};
let m;
while ((m = lineRe.exec(«log»)) !== null) {
  const { level, mod, text } = m.groups;
  const key = level.toLowerCase();
  counts[key] = (counts[key] ?? 0) + 1;
  console.log(`${key.padEnd(6)}${mod ?? '-'} ${text} (${m.index}..${lineRe.lastIndex})`);
}
console.log(Object.entries(counts).map((e) => e.join('=')).join(' '));

const numbers = «log».match(/\d+/g).map(Number);
console.log(numbers.join(' + ') + ' = ' + numbers.reduce((a, b) => a + b));
console.log(/^done$/m.test(«log»), /^info/m.test(«log»), /^info/.test(«log»));
console.log(«log».replace(/^(\w+)\s+/gm, (_, lv) => lv[0].toUpperCase() + ': ').split('\n')[2]);

const first = «log».match(/(\d+)(%| ms)/);
console.log(first[0], first[1] / 2 > 5, first.index, first.length);
console.log(«log».split(/\r?\n/).filter((l) => !/error/i.test(l)).length);
==== python
import re

«log» = """INFO  «user» logged in
warn  disk at «n»%
ERROR [db] timeout after «ms» ms
info  done
Error no code"""

lineRe = re.compile(
    r"^(?P<level>info|warn|error)\s+(?:\[(?P<mod>\w+)\] )?(?P<text>.*)$", re.IGNORECASE | re.MULTILINE
)

counts = {}
for m in lineRe.finditer(«log»):
    level, mod, text = m.group("level", "mod", "text")
    key = level.lower()
    counts[key] = counts.get(key, 0) + 1
    print(f"{key.ljust(6)}{mod if mod is not None else '-'} {text} ({m.start()}..{m.end()})")
print(" ".join(f"{k}={v}" for k, v in counts.items()))

numbers = [int(x) for x in re.findall(r"\d+", «log»)]
print(" + ".join(str(x) for x in numbers) + " = " + str(sum(numbers)))
print(
    str(re.search(r"^done$", «log», re.MULTILINE) is not None).lower(),
    str(re.search(r"^info", «log», re.MULTILINE) is not None).lower(),
    str(re.search(r"^info", «log») is not None).lower(),
)
print(
    re.sub(r"^(\w+)\s+", lambda m: m.group(1)[0].upper() + ": ", «log», flags=re.MULTILINE).split("\n")[2]
)

first = re.search(r"(\d+)(%| ms)", «log»)
print(first.group(0), str(int(first.group(1)) / 2 > 5).lower(), first.start(), len(first.groups()) + 1)
print(len([l for l in re.split(r"\r?\n", «log») if not re.search(r"error", l, re.IGNORECASE)]))
