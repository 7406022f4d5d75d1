topics: preg_match_all, array_count_values, arsort, ksort, array_slice with keys
words = words|tokens|terms
top = int 2..3
t1 = word
t2 = word
==== php
<?php
$text = <<<TXT
The «t1» likes the «t2», and the «t2» likes The «t1».
Do «t2»s count? 42 times, don't they!
TXT;

preg_match_all('/[a-z]+/', strtolower($text), $m);
$«words» = array_count_values($m[0]);
ksort($«words»);
arsort($«words»); // stable since PHP 8

foreach (array_slice($«words», 0, «top», true) as $word => $n) {
    printf("%-10s %s %d\n", $word, str_repeat('#', $n), $n);
}
echo count($«words»), ' different, ', array_sum($«words»), " in all\n";

$long = array_filter(array_keys($«words»), fn($w) => strlen($w) > 4);
sort($long);
echo implode(',', $long), "\n";
echo max($«words»), ' ', min($«words»), ' ', $«words»['the'] ?? 0, ' ', $«words»['none'] ?? 0, "\n";
if (preg_match('/(\d+)\s+(\w+)/', $text, $hit)) {
    [, $number, $unit] = $hit;
    echo "$number of $unit\n";
}
==== python
import re
from collections import Counter

text = """The «t1» likes the «t2», and the «t2» likes The «t1».
Do «t2»s count? 42 times, don't they!"""

m = re.findall(r"[a-z]+", text.lower())
«words» = Counter(m)
«words» = dict(sorted(«words».items()))
«words» = dict(sorted(«words».items(), key=lambda item: -item[1]))  # stable since PHP 8

for word, n in list(«words».items())[:«top»]:
    print(f"{word:<10} {'#' * n} {n}")
print(f"{len(«words»)} different, {sum(«words».values())} in all")

long = [w for w in «words» if len(w) > 4]
long.sort()
print(",".join(long))
print(max(«words».values()), min(«words».values()), «words».get("the", 0), «words».get("none", 0))
if hit := re.search(r"(\d+)\s+(\w+)", text):
    number, unit = hit.groups()
    print(f"{number} of {unit}")
