topics: list with keys, nested destructuring, swap, skipping, foreach with list, compact
point = point|spot|place
x = int 1..30
y = int 1..30
w = word
==== php
<?php
$«point» = ['x' => «x», 'y' => «y», 'meta' => ['label' => '«w»', 'tags' => ['a', 'b']]];
['x' => $x, 'y' => $y, 'meta' => ['label' => $label, 'tags' => [, $second]]] = $«point»;
echo "$x $y $label $second\n";

[$x, $y] = [$y, $x];
list($a, , $c) = explode(';', 'one;two;three');
list('p' => $p, 'q' => $q) = ['q' => 2, 'p' => 1];
echo "$x $y $a $c $p $q\n";

function minmax(array $v): array { return [min($v), max($v), 'avg' => array_sum($v) / count($v)]; }

[$lo, $hi] = $r = minmax([$x, $y, 50]);
echo $lo, '..', $hi, ' ', number_format($r['avg'], 3), "\n";

$rows = [[1, [2, 3]], [4, [5, 6]]];
foreach ($rows as $i => [$first, [$left, $right]]) {
    echo $i, ': ', $first * $left + $right, "\n";
}
$info = compact('x', 'label');
ksort($info);
foreach ($info as $k => $v) echo "$k=$v ";
echo "\n";
[$head, $rest] = [[1, 2, 3][0], array_slice([1, 2, 3], 1)];
echo $head, '+', count($rest), ' ', $undefined[0] ?? 'nothing', "\n";
==== python
«point» = {"x": «x», "y": «y», "meta": {"label": "«w»", "tags": ["a", "b"]}}
x = «point»["x"]
y = «point»["y"]
label = «point»["meta"]["label"]
second = «point»["meta"]["tags"][1]
print(x, y, label, second)

x, y = y, x
a, _, c = "one;two;three".split(";")
pair = {"q": 2, "p": 1}
p = pair["p"]
q = pair["q"]
print(x, y, a, c, p, q)


def minmax(v):
    return {0: min(v), 1: max(v), "avg": sum(v) / len(v)}


r = minmax([x, y, 50])
lo = r[0]
hi = r[1]
print(f"{lo}..{hi} {r['avg']:,.3f}")

rows = [[1, [2, 3]], [4, [5, 6]]]
for i, (first, (left, right)) in enumerate(rows):
    print(f"{i}: {first * left + right}")
info = {"x": x, "label": label}
for k, v in sorted(info.items()):
    print(f"{k}={v} ", end="")
print()
head = [1, 2, 3][0]
rest = [1, 2, 3][1:]
print(f"{head}+{len(rest)} nothing")
