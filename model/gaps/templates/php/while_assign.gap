topics: assignment in condition, while with array_shift, do-while, preg_match in while, continue
lines = lines|queue|input
values = ints 4..6 1..40
a = int 2..20
==== php
<?php
$«lines» = ['add «a»', 'mul 3', '', 'sub x', 'neg', 'end', 'add 1'];
$acc = 1;
while (($line = array_shift($«lines»)) !== null) {
    if ($line === '') continue;
    if (!preg_match('/^(\w+)(?:\s+(-?\d+))?$/', $line, $m)) {
        echo "cannot read '$line'\n";
        continue;
    }
    [$op, $arg] = [$m[1], $m[2] ?? null];
    switch ($op) {
        case 'add': $acc += $arg; break;
        case 'mul': $acc *= $arg; break;
        case 'neg': $acc = -$acc; break;
        case 'end': break 2;
    }
    echo str_pad($line, 8), ' => ', $acc, "\n";
}
echo count($«lines»), " left\n";

$stack = [«values»];
$sum = 0;
do {
    $sum += $top = array_pop($stack);
} while ($stack && $sum < 50);
echo "$sum $top ", count($stack), "\n";

$s = 'x=1, y=22, z=«a»';
$offset = 0;
$pairs = [];
while (preg_match('/(\w)=(\d+)/', $s, $m, PREG_OFFSET_CAPTURE, $offset)) {
    $pairs[$m[1][0]] = (int) $m[2][0];
    $offset = $m[0][1] + strlen($m[0][0]);
}
echo json_encode($pairs), ' ', $offset, "\n";
if ($n = count($pairs)) {
    echo "have $n\n";
}
==== python
import json
import re

«lines» = ["add «a»", "mul 3", "", "sub x", "neg", "end", "add 1"]
acc = 1
while «lines»:
    line = «lines».pop(0)
    if line == "":
        continue
    m = re.match(r"^(\w+)(?:\s+(-?\d+))?$", line)
    if not m:
        print(f"cannot read '{line}'")
        continue
    op, arg = m[1], m[2]
    if op == "add":
        acc += int(arg)
    elif op == "mul":
        acc *= int(arg)
    elif op == "neg":
        acc = -acc
    elif op == "end":
        break
    print(f"{line.ljust(8)} => {acc}")
print(f"{len(«lines»)} left")

stack = [«values»]
sum = 0
while True:
    top = stack.pop()
    sum += top
    if not (stack and sum < 50):
        break
print(sum, top, len(stack))

s = "x=1, y=22, z=«a»"
offset = 0
pairs = {}
pattern = re.compile(r"(\w)=(\d+)")
while m := pattern.search(s, offset):
    pairs[m[1]] = int(m[2])
    offset = m.end()
print(json.dumps(pairs, separators=(",", ":")), offset)
if n := len(pairs):
    print(f"have {n}")
