topics: switch (true), ranges, grade letters, template literal, true division and toFixed
grade = grade|rateScore|letterFor
pts = ints 4..6 20..100
maxPts = int 100..120
==== javascript
function «grade»(points, max) {
  const percent = (points / max) * 100;
  switch (true) {
    case percent >= 90:
      return 'A';
    case percent >= 75:
      return 'B';
    case percent >= 50:
      return 'C';
    case Number.isNaN(percent):
      return '?';
    default:
      return 'F';
  }
}

function histogram(list, max = 100) {
  const counts = { A: 0, B: 0, C: 0, F: 0 };
  for (const p of list) counts[«grade»(p, max)]++;
  return Object.entries(counts)
    .filter(([, n]) => n)
    .map(([g, n]) => `${g}${'#'.repeat(n)}`)
    .join(' ');
}
==== python
import math


def «grade»(points, max_):
    percent = math.nan if max_ == 0 else (points / max_) * 100
    if percent >= 90:
        return "A"
    elif percent >= 75:
        return "B"
    elif percent >= 50:
        return "C"
    elif math.isnan(percent):
        return "?"
    else:
        return "F"


def histogram(list_, max_=100):
    counts = {"A": 0, "B": 0, "C": 0, "F": 0}
    for p in list_:
        counts[«grade»(p, max_)] += 1
    return " ".join(f"{g}{'#' * n}" for g, n in counts.items() if n)
==== check javascript
«SOURCE»
console.log(histogram([«pts»]), '|', histogram([«pts»], «maxPts»));
console.log(«grade»(0, 0), «grade»(45, 50), «grade»(1, 3), histogram([]) === '');
==== check python
«SOURCE»
print(histogram([«pts»]), "|", histogram([«pts»], «maxPts»))
print(«grade»(0, 0), «grade»(45, 50), «grade»(1, 3), str(histogram([]) == "").lower())
