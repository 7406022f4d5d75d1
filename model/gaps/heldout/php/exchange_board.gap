topics: nested associative arrays and isset chains, breadth-first search with array queue, float rounding, sorting by value and key, array_walk, list swap, nullsafe
==== php
<?php
$rates = [
    'EUR' => ['USD' => 1.0842, 'CHF' => 0.9541],
    'USD' => ['JPY' => 150.85],
    'CHF' => ['SEK' => 11.93],
    'AUD' => ['NZD' => 1.09],
];

// make every rate work both ways
foreach ($rates as $from => $list) {
    foreach ($list as $to => $rate) {
        $rates[$to][$from] ??= 1 / $rate;
    }
}
echo implode(' ', array_keys($rates)), ' ', count($rates, COUNT_RECURSIVE), "\n";

function route(array $rates, string $from, string $to): ?array
{
    $queue = [[$from]];
    $seen = [$from => true];
    while ($path = array_shift($queue)) {
        $at = $path[array_key_last($path)];
        if ($at === $to) return $path;
        foreach ($rates[$at] ?? [] as $next => $_) {
            if (isset($seen[$next])) continue;
            $seen[$next] = true;
            $queue[] = [...$path, $next];
        }
    }
    return null;
}

function convert(array $rates, float $amount, string $from, string $to, float $fee = .5): array
{
    $path = route($rates, $from, $to) ?? throw new UnexpectedValueException("$from-$to");
    for ($i = 1; $i < count($path); $i++) {
        $amount *= $rates[$path[$i - 1]][$path[$i]];
        $amount -= $amount * $fee / 100;
    }
    $digits = $to === 'JPY' ? 0 : 2;
    return [round($amount, $digits), implode('>', $path)];
}

foreach ([[100, 'EUR', 'USD'], [1000, 'SEK', 'JPY'], [50, 'JPY', 'CHF'], [7, 'EUR', 'EUR'], [1, 'EUR', 'AUD'], [-20, 'AUD', 'NZD']] as $order) {
    try {
        [$sum, $path] = convert($rates, ...$order);
        echo sprintf('%6s', $order[0]), " $order[1] = ", number_format($sum, $order[2] == 'JPY' ? 0 : 2), " $order[2] via $path\n";
    } catch (UnexpectedValueException $e) {
        echo 'no route ', $e->getMessage(), "\n";
    }
}

$board = array_map(fn($l) => count($l), $rates);
arsort($board);
echo json_encode($board), ' ';
ksort($board);
echo key($board), ' ';
array_walk($board, function (&$n, $cur) { $n = $cur[0] . $n; });
echo implode('', $board), "\n";

[$low, $high] = [9.5, 2.25];
if ($low > $high) [$low, $high] = [$high, $low];
echo isset($rates['EUR']['XXX']['y']) ? 'set' : 'unset', ' ', $rates['USD']['GBP'] ?? 'n/a', " $low-$high ", round(1 / $rates['JPY']['USD'], 2), ' ', 1 / 3, ' ', 2 / 3 * 3, ' ', 1e2, "\n";
