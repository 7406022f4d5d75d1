topics: binary search, intdiv, ternary chain with parentheses, null return, while
search = search|locate|bisect
values = ints 6..9 1..60 distinct
t = int 1..60
mid = mid|middle|centre
target = target|wanted|needle
==== php
function «search»(array $sorted, int $«target»): ?int {
  $lo = 0;
  $hi = count($sorted) - 1;
  while ($lo <= $hi) {
    $«mid» = ($lo + $hi) >> 1;
    $cmp = $sorted[$«mid»] <=> $«target»;
    if ($cmp === 0) {
      return $«mid»;
    }
    $cmp < 0 ? $lo = $«mid» + 1 : $hi = $«mid» - 1;
  }
  return null;
}

function grade(int $p): string {
  return $p >= 50 ? 'A' : ($p >= 30 ? 'B' : ($p >= 10 ? 'C' : 'D'));
}
==== check php
<?php
«SOURCE»
$v = [«values»];
sort($v);
foreach ([$v[0], end($v), $v[3], «t», 99] as $x) {
    $at = «search»($v, $x);
    echo $x, ' ', $at ?? '-', ' ', $at ? 'truthy' : 'falsy', ' ', grade($x), "\n";
}
==== python
def «search»(sorted, «target»):
    lo = 0
    hi = len(sorted) - 1
    while lo <= hi:
        «mid» = (lo + hi) >> 1
        if sorted[«mid»] == «target»:
            return «mid»
        if sorted[«mid»] < «target»:
            lo = «mid» + 1
        else:
            hi = «mid» - 1
    return None


def grade(p):
    return "A" if p >= 50 else ("B" if p >= 30 else ("C" if p >= 10 else "D"))
==== check python
«SOURCE»
v = [«values»]
v.sort()
for x in [v[0], v[-1], v[3], «t», 99]:
    at = «search»(v, x)
    print(x, "-" if at is None else at, "truthy" if at else "falsy", grade(x))
