topics: nested arrays by value, array_map null transpose, spiral loop with several indices, break and continue with levels, next integer keys of arrays
==== php
<?php
// Warehouse picking: walks a grid of shelf weights.
$grid = [
    [3, 1, 4, 1],
    [5, 9, 2, 6],
    [5, 3, 5, 8],
];

function spiralLoop($g)
{
    $top = $left = 0;
    $bottom = count($g) - 1;
    $right = count($g[0]) - 1;
    $s = '';
    while ($top <= $bottom && $left <= $right) {
        for ($c = $left; $c <= $right; $s .= $g[$top][$c++]);
        for ($r = ++$top; $r <= $bottom; $s .= $g[$r++][$right]);
        $right--;
        if ($top <= $bottom) for ($c = $right; $c >= $left; $s .= $g[$bottom][$c--]);
        $bottom--;
        if ($left <= $right) for ($r = $bottom; $r >= $top; $s .= $g[$r--][$left]);
        $left++;
    }
    return $s;
}

echo spiralLoop($grid), ' ', spiralLoop([[1, 2], [3, 4], [5, 6]]), "\n";
echo implode('/', array_map('implode', array_map(null, ...$grid))), "\n";

// first row whose running sum passes 15 and has no value repeated
foreach ($grid as $r => $row) {
    $sum = 0;
    $seen = [];
    foreach ($row as $c => $w) {
        if (isset($seen[$w])) {
            echo "row $r repeats $w\n";
            continue 2;
        }
        $seen[$w] = $c;
        if (($sum += $w) > 15) {
            echo "row $r col $c sum $sum\n";
            break 2;
        }
    }
}

$copy = $grid;
$copy[0][0] = 99;
$copy[][] = 7;
echo $grid[0][0], count($grid), ' ', $copy[0][0], count($copy), ' ', $copy[3][0], "\n";

$paths = [[1]];
for ($r = 0; $r < 3; $r++)
    for ($c = 0; $c < 4; $c++)
        $paths[$r][$c] = ($paths[$r - 1][$c] ?? 0) + ($paths[$r][$c - 1] ?? 0) ?: 1;
echo implode('|', array_map(fn($p) => implode(',', $p), $paths)), "\n";

$depth = [4 => 'pit', '-3' => 'sump'];
$depth[] = 'next';
$depth['0'] = 'zero';
$depth[] = 'last';
echo json_encode(array_keys($depth)), ' ', max(array_map('max', $grid)), ' ', array_sum(array_column($grid, 1)), ' ', array_product([2, '3', 4]), "\n";
