topics: backtracking, closures by reference recursion, matrix spiral, pascal triangle, range step, str_repeat
n = int 4..6
rows = int 4..7
w = int 3..5
solutions = solutions|answers|found
place = place|search|solve
spiral = spiral|unroll|peel
==== php
<?php
$«solutions» = 0;
$first = null;
$«place» = function (array $cols, int $n) use (&$«place», &$«solutions», &$first) {
    $row = count($cols);
    if ($row === $n) {
        $«solutions»++;
        $first ??= $cols;
        return;
    }
    for ($c = 0; $c < $n; $c++) {
        foreach ($cols as $r => $other) {
            if ($other === $c || abs($other - $c) === $row - $r) {
                continue 2;
            }
        }
        $«place»([...$cols, $c], $n);
    }
};
$«place»([], «n»);
echo $«solutions», ' «solutions», first: ', implode(' ', $first), "\n";
foreach ($first as $c) {
    $line = str_repeat('.', «n»);
    $line[$c] = 'Q';
    echo $line, "\n";
}

function pascal(int $rows): array
{
    $t = [[1]];
    for ($i = 1; $i < $rows; $i++) {
        $prev = $t[$i - 1];
        $t[] = array_map(fn($a, $b) => $a + $b, [0, ...$prev], [...$prev, 0]);
    }
    return $t;
}

foreach (pascal(«rows») as $i => $row) {
    echo str_repeat(' ', «rows» - $i - 1), implode(' ', $row), "\n";
}

function «spiral»(array $m): array
{
    $out = [];
    while ($m) {
        $out = array_merge($out, array_shift($m));
        // turn the rest to the left
        $m = $m ? array_reverse(count($m) > 1 ? array_map(null, ...$m) : array_map(fn($x) => [$x], $m[0])) : [];
    }
    return $out;
}

echo implode(',', «spiral»(array_chunk(range(1, 3 * «w»), «w»))), "\n";
==== python
«solutions» = 0
first = None


def «place»(cols, n):
    global «solutions», first
    row = len(cols)
    if row == n:
        «solutions» += 1
        if first is None:
            first = cols
        return
    for c in range(n):
        if any(other == c or abs(other - c) == row - r for r, other in enumerate(cols)):
            continue
        «place»([*cols, c], n)


«place»([], «n»)
print(f"{«solutions»} «solutions», first: {' '.join(map(str, first))}")
for c in first:
    line = "." * «n»
    line = line[:c] + "Q" + line[c + 1 :]
    print(line)


def pascal(rows):
    t = [[1]]
    for i in range(1, rows):
        prev = t[i - 1]
        t.append([a + b for a, b in zip([0, *prev], [*prev, 0])])
    return t


for i, row in enumerate(pascal(«rows»)):
    print(" " * («rows» - i - 1) + " ".join(map(str, row)))


def «spiral»(m):
    out = []
    while m:
        out += m[0]
        # turn the rest to the left
        m = [list(column) for column in zip(*m[1:])][::-1]
    return out


numbers = list(range(1, 3 * «w» + 1))
chunks = [numbers[i : i + «w»] for i in range(0, len(numbers), «w»)]
print(",".join(map(str, «spiral»(chunks))))
