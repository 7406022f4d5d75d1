topics: version strings, split and map(Number), missing parts default 0, comparator returning sign, string versus number compare
compareVersions = compareVersions|cmpVersion|byVersion
a = int 0..20
b = int 0..20
==== javascript
function «compareVersions»(x, y) {
  const a = x.split('.').map(Number);
  const b = y.split('.').map(Number);
  for (let i = 0; i < Math.max(a.length, b.length); ++i) {
    const diff = (a[i] || 0) - (b[i] || 0);
    if (diff !== 0) return Math.sign(diff);
  }
  return 0;
}

const newest = (list) => list.reduce((best, v) => («compareVersions»(v, best) > 0 ? v : best), '0');

module.exports = { «compareVersions», newest };
==== python
def «compareVersions»(x, y):
    a = [int(part) for part in x.split(".")]
    b = [int(part) for part in y.split(".")]
    for i in range(max(len(a), len(b))):
        diff = (a[i] if i < len(a) else 0) - (b[i] if i < len(b) else 0)
        if diff != 0:
            return 1 if diff > 0 else -1
    return 0


def newest(list_):
    best = "0"
    for v in list_:
        if «compareVersions»(v, best) > 0:
            best = v
    return best
==== check javascript
«SOURCE»
const list = ['1.«a».3', '1.«b»', '1.10.0', '1.9.9', '1.10'];
console.log([...list].sort().join(' '));
console.log([...list].sort(«compareVersions»).join(' '));
console.log(newest(list), «compareVersions»('2.0', '2'), «compareVersions»('1.2', '1.10'), '1.2' < '1.10', newest([]));
==== check python
from functools import cmp_to_key

«SOURCE»
list_ = ["1.«a».3", "1.«b»", "1.10.0", "1.9.9", "1.10"]
print(" ".join(sorted(list_)))
print(" ".join(sorted(list_, key=cmp_to_key(«compareVersions»))))
print(newest(list_), «compareVersions»("2.0", "2"), «compareVersions»("1.2", "1.10"), str("1.2" < "1.10").lower(), newest([]))
