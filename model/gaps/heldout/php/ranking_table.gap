topics: array_multisort replacement by usort, ranks with ties, uasort preserving keys, null coalescing, string comparison, compact and extract
==== php
<?php
$results = [
    ['Ajax', 'Celtic', 2, 2],
    ['Boca', 'Dinamo', 0, 1],
    ['Celtic', 'Boca', 1, 3],
    ['Dinamo', 'Ajax', 1, 1],
    ['Ajax', 'Boca', 0, 0],
    ['Celtic', 'Dinamo', 2, 2],
];

$table = [];
$blank = ['pts' => 0, 'for' => 0, 'against' => 0];

function record(array &$table, string $team, int $for, int $against): void
{
    global $blank;
    $row = &$table[$team];
    $row ??= $blank;
    $row['for'] += $for;
    $row['against'] += $against;
    $row['pts'] += match ($for <=> $against) {
        1 => 3,
        0 => 1,
        -1 => 0,
    };
}

foreach ($results as [$home, $away, $h, $a]) {
    record($table, $home, $h, $a);
    record($table, $away, $a, $h);
}

uasort($table, function ($x, $y) {
    return $y['pts'] <=> $x['pts']
        ?: ($y['for'] - $y['against']) <=> ($x['for'] - $x['against'])
        ?: $y['for'] <=> $x['for'];
});

$rank = 0;
$shown = 0;
$prev = null;
foreach ($table as $team => $row) {
    extract($row, EXTR_PREFIX_ALL, 'r');
    $shown++;
    if ($prev !== $r_pts) $rank = $shown;
    $prev = $r_pts;
    printf("%d. %-7s %2d pts %d:%d %+d\n", $rank, $team, $r_pts, $r_for, $r_against, $r_for - $r_against);
}

echo key($table), ' first, ', array_key_last($table), ' last, blank still ', array_sum($blank), "\n";
$goals = array_combine(array_keys($table), array_column($table, 'for'));
asort($goals);
echo json_encode($goals), "\n";
$names = ['item10', 'item9', 'Item1', 'item1'];
sort($names);
echo implode(' ', $names), ' | ';
natcasesort($names);
echo implode(' ', $names), ' | ', strcmp('b', 'a') <=> 0, ' ', max('apple', 'Banana'), ' ', max([1, 9], [2, 0])[0], "\n";
