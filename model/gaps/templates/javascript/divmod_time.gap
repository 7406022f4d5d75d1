topics: duration formatting, Math.floor chains, remainder with decimals, plural ternary, filter(Boolean), join
formatSpan = formatSpan|humanTime|spell
s = int 60..200000
h = float 0.25..9.75 2
==== javascript
function «formatSpan»(seconds) {
  if (seconds < 0) return '-' + «formatSpan»(-seconds);
  const d = Math.floor(seconds / 86400);
  const h = Math.floor((seconds % 86400) / 3600);
  const m = Math.floor(seconds / 60) % 60;
  const s = Math.round(seconds % 60);
  const part = (n, word) => n && `${n} ${word}${n === 1 ? '' : 's'}`;
  return [part(d, 'day'), part(h, 'hour'), part(m, 'minute'), part(s, 'second')].filter(Boolean).join(', ') || '0 seconds';
}
==== python
import math


def «formatSpan»(seconds):
    if seconds < 0:
        return "-" + «formatSpan»(-seconds)
    d = math.floor(seconds / 86400)
    h = math.floor((seconds % 86400) / 3600)
    m = math.floor(seconds / 60) % 60
    s = math.floor(seconds % 60 + 0.5)

    def part(n, word):
        return f"{n} {word}{'' if n == 1 else 's'}" if n else ""

    parts = [part(d, "day"), part(h, "hour"), part(m, "minute"), part(s, "second")]
    return ", ".join(p for p in parts if p) or "0 seconds"
==== check javascript
«SOURCE»
console.log(«formatSpan»(«s»));
console.log(«formatSpan»(«h» * 3600));
console.log(«formatSpan»(0), '/', «formatSpan»(-61), '/', «formatSpan»(90061));
==== check python
«SOURCE»
print(«formatSpan»(«s»))
print(«formatSpan»(«h» * 3600))
print(«formatSpan»(0), "/", «formatSpan»(-61), "/", «formatSpan»(90061))
