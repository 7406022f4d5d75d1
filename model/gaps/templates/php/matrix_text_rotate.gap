topics: array of strings, transposing text, array_map with spread, str_split, strrev, array_column on lists, foreach by key reference
row = abcd|wxyz|1234
w = int 2..4
grid = grid|cells|chars
turned = turned|rotated|quarter
==== php
<?php
$lines = ['«row»', 'efgh', 'i.k.'];

$«grid» = array_map('str_split', $lines);
$«turned» = [];
foreach ($«grid» as $y => $row)
    foreach ($row as $x => $ch)
        $«turned»[$x][count($«grid») - 1 - $y] = $ch;
foreach ($«turned» as &$row) {
    ksort($row);
    $row = implode('', $row);
}
unset($row);
echo implode("\n", $«turned»), "\n--\n";

$columns = array_map(fn(...$c) => implode($c), ...$«grid»);
echo implode(',', $columns), ' ', implode(array_column($«grid», «w» - 1)), "\n";
echo implode("\n", array_map('strrev', array_reverse($lines))), "\n";

$count = [];
array_walk_recursive($«grid», function ($ch, $x) use (&$count) {
    $count[$ch === '.' ? 'dots' : 'rest'][] = $x;
});
echo count($count['dots']), ' dots at ', implode(' ', $count['dots']), "\n";
foreach ($«grid» as $y => $row) {
    $«grid»[$y][$y] = strtoupper($row[$y]);
}
echo implode('/', array_map('implode', $«grid»)), ' ', $lines[0][-1], "\n";
==== python
lines = ["«row»", "efgh", "i.k."]

«grid» = [list(line) for line in lines]
«turned» = ["".join(column[::-1]) for column in zip(*«grid»)]
print("\n".join(«turned»))
print("--")

columns = ["".join(c) for c in zip(*«grid»)]
print(",".join(columns), "".join(row[«w» - 1] for row in «grid»))
print("\n".join(line[::-1] for line in reversed(lines)))

count = {}
for row in «grid»:
    for x, ch in enumerate(row):
        count.setdefault("dots" if ch == "." else "rest", []).append(x)
print(f"{len(count['dots'])} dots at {' '.join(map(str, count['dots']))}")
for y, row in enumerate(«grid»):
    row[y] = row[y].upper()
print("/".join("".join(row) for row in «grid»), lines[0][-1])
