topics: reference to array element, references between variables, unset of reference, foreach last-reference pitfall
cfg = cfg|prefs|setup
vals = ints 3..4 1..30
n = int 2..9
==== php
<?php
$«cfg» = ['ui' => ['size' => 10, 'color' => 'red'], 'log' => []];

$ui = &$«cfg»['ui'];
$ui['size'] += «n»;
$ui['font'] = 'mono';
unset($ui);            // the array keeps its element
$ui = 'gone';

$copy = $«cfg»['ui'];
$copy['size'] = 0;
echo $«cfg»['ui']['size'], ' ', $copy['size'], ' ', count($«cfg»['ui']), "\n";

$a = 1;
$b = &$a;
$c = $b;
$b += «n»;
echo "$a $b $c\n";

$log = &$«cfg»['log'];
foreach ([«vals»] as $v) {
    $log[] = $v > 10 ? 'big' : 'small';
}
echo implode(',', $«cfg»['log']), "\n";

$list = [«vals»];
foreach ($list as $k => &$item) {
    if ($k % 2 === 0) {
        $item = -$item;
    }
}
unset($item);
$item = 1000;
echo implode(' ', $list), "\n";

function &counter(array &$store, string $key)
{
    $store[$key] ??= 0;
    return $store[$key];
}
$hits = [];
$h = &counter($hits, 'home');
$h++;
$h++;
$g = &counter($hits, 'home');
$g += 10;
echo json_encode($hits), "\n";
==== python
import json

«cfg» = {"ui": {"size": 10, "color": "red"}, "log": []}

ui = «cfg»["ui"]
ui["size"] += «n»
ui["font"] = "mono"
ui = "gone"  # the dictionary keeps its element

copy = «cfg»["ui"].copy()
copy["size"] = 0
print(«cfg»["ui"]["size"], copy["size"], len(«cfg»["ui"]))

a = 1
c = a
a += «n»
b = a
print(a, b, c)

log = «cfg»["log"]
for v in [«vals»]:
    log.append("big" if v > 10 else "small")
print(",".join(«cfg»["log"]))

list_ = [«vals»]
for k in range(len(list_)):
    if k % 2 == 0:
        list_[k] = -list_[k]
item = 1000
print(" ".join(map(str, list_)))


def counter(store, key, by):
    store[key] = store.get(key, 0) + by


hits = {}
counter(hits, "home", 1)
counter(hits, "home", 1)
counter(hits, "home", 10)
print(json.dumps(hits, separators=(",", ":")))
