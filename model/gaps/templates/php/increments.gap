topics: post-increment in index and expression, pre-increment, compound assignment, string increment
i = i|pos|at
values = ints 6..6 1..9
n = int 3..9
==== php
<?php
$data = [«values»];
$out = [];
$«i» = 0;
$out[$«i»++] = $data[$«i»];
$out[$«i»++] = $data[$«i»++] + $«i»;
echo implode(',', $out), " $«i»\n";

$n = «n»;
$a = $n++ + ++$n;
$b = $n-- - --$n;
echo "$a $b $n\n";

$total = 0;
while ($n--) {
    $total += $n;
}
echo "$total $n\n";

$x = $y = 5;
$x *= $y += 2;
echo "$x $y ", $x <=> $y, "\n";
$x = 17; $x %= 5; $x **= 3; $x <<= 1; $x |= 1;
echo $x, "\n";
$counts = [];
foreach (['a', 'b', 'a'] as $k) {
    $counts[$k] ??= 0;
    $counts[$k]++;
}
echo json_encode($counts), "\n";
$col = 'y';
for ($k = 0; $k < 4; ++$k) {
    echo $col++, ' ';
}
$id = 'Az';
$id++;
$ver = 'a9';
$ver++;
echo "$id $ver\n";
==== python
import json


def increment(s):
    """What PHP's ++ does to a string of letters and digits."""
    chars = list(s)
    for k in range(len(chars) - 1, -1, -1):
        ch = chars[k]
        if ch not in "zZ9":
            chars[k] = chr(ord(ch) + 1)
            return "".join(chars)
        chars[k] = {"z": "a", "Z": "A", "9": "0"}[ch]
    return {"a": "a", "A": "A", "0": "1"}[chars[0]] + "".join(chars)


data = [«values»]
out = []
«i» = 0
«i» += 1
out.append(data[«i»])
«i» += 1
value = data[«i»]
«i» += 1
out.append(value + «i»)
print(",".join(map(str, out)), «i»)

n = «n»
a = n + (n + 2)
n += 2
b = n - (n - 2)
n -= 2
print(a, b, n)

total = 0
while n:
    n -= 1
    total += n
n -= 1
print(total, n)

x = y = 5
y += 2
x *= y
print(x, y, (x > y) - (x < y))
x = 17
x %= 5
x **= 3
x <<= 1
x |= 1
print(x)
counts = {}
for k in ["a", "b", "a"]:
    counts.setdefault(k, 0)
    counts[k] += 1
print(json.dumps(counts, separators=(",", ":")))
col = "y"
for k in range(4):
    print(col, end=" ")
    col = increment(col)
id = "Az"
id = increment(id)
ver = "a9"
ver = increment(ver)
print(id, ver)
