topics: usort with spaceship on arrays, date-less time arithmetic, sprintf zero padding, array_map with keys, overlapping intervals, nested functions
==== php
<?php

function minutes(string $hhmm): int
{
    list($h, $m) = explode(':', $hhmm);
    return $h * 60 + $m;
}

function clock(int $min): string
{
    $min = ($min % 1440 + 1440) % 1440;
    return sprintf('%02d:%02d', $min / 60, $min % 60);
}

$shifts = [
    ['who' => 'Nora', 'from' => '08:30', 'to' => '12:45'],
    ['who' => 'Ivan', 'from' => '7:15', 'to' => '11:00'],
    ['who' => 'Lena', 'from' => '12:00', 'to' => '16:20'],
    ['who' => 'Omar', 'from' => '22:00', 'to' => '02:30'],
    ['who' => 'Nora', 'from' => '16:20', 'to' => '18:00'],
    ['who' => 'Abel', 'from' => '08:30', 'to' => '09:00'],
];

foreach ($shifts as &$s) {
    $s['a'] = minutes($s['from']);
    $s['b'] = minutes($s['to']);
    if ($s['b'] < $s['a']) $s['b'] += 1440;
}
unset($s);

usort($shifts, fn($x, $y) => [$x['a'], $x['who']] <=> [$y['a'], $y['who']]);

echo implode(' ', array_column($shifts, 'who')), "\n";

for ($i = 0; $i < count($shifts); $i++) {
    for ($j = $i + 1; $j < count($shifts); $j++) {
        if ($shifts[$j]['a'] >= $shifts[$i]['b']) break;
        $until = min($shifts[$i]['b'], $shifts[$j]['b']);
        echo "{$shifts[$i]['who']} meets {$shifts[$j]['who']} ", clock($shifts[$j]['a']), '-', clock($until), PHP_EOL;
    }
}

$hours = [];
foreach ($shifts as ['who' => $who, 'a' => $a, 'b' => $b]) {
    $hours[$who] = ($hours[$who] ?? 0) + ($b - $a) / 60;
}
ksort($hours);
foreach ($hours as $who => $h) {
    echo $who, '=', $h, ' (', floor($h), 'h', round(fmod($h, 1) * 60), ") ";
}
echo "\n";

echo clock(-15), ' ', clock(2 * 1440 + 61), ' ', -15 % 1440, ' ', "7:15" <=> "08:30", "\n";
