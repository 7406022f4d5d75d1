topics: closures with use by value and by reference, static variables, callable strings, first class callables, array_walk, number formatting of negatives
==== php
<?php
function makeAccount(int $cents)
{
    $history = [$cents];
    return [
        'deposit' => function (int $n) use (&$cents, &$history) {
            $history[] = $n;
            return $cents += $n;
        },
        'withdraw' => function (int $n) use (&$cents, &$history): bool {
            if ($n > $cents) return false;
            $history[] = -$n;
            $cents -= $n;
            return true;
        },
        'frozen' => function () use ($cents) { return $cents; },
        'balance' => function () use (&$cents) { return $cents; },
        'history' => function () use (&$history) { return $history; },
    ];
}

function fee($amount)
{
    static $calls = 0;
    $calls++;
    return $calls % 3 == 0 ? 0 : (int) ceil($amount * 0.015);
}

function fmt($cents): string
{
    $sign = $cents < 0 ? '-' : '';
    return $sign . intdiv(abs($cents), 100) . '.' . str_pad((string) (abs($cents) % 100), 2, '0', STR_PAD_LEFT);
}

$acc = makeAccount(10000);
echo fmt($acc['deposit'](2599)), ' ', var_export($acc['withdraw'](20000), true), ' ', var_export($acc['withdraw'](2600), true), "\n";
echo fmt($acc['frozen']()), ' ', fmt($acc['balance']()), ' ', implode(' ', array_map('fmt', $acc['history']())), "\n";

$list = $acc['history']();
$list[] = 777;
echo count($list), ' vs ', count($acc['history']()), "\n";

$fees = [];
foreach ([1000, 333, 5000, 67] as $amount) $fees[] = fee($amount);
echo implode(',', $fees), "\n";

$pipeline = [fee(...), 'abs', fn($x) => $x + 1, fmt(...)];
$value = -8050;
foreach ($pipeline as $i => $step) {
    $value = $step($value);
    echo $i, '=', $value, ' ';
}
echo "\n";

$rate = 2;
$double = fn($x) => $x * $rate;
$snap = function ($x) use ($rate) { return $x * $rate; };
$live = function ($x) use (&$rate) { return $x * $rate; };
$rate = 5;
echo $double(10), ' ', $snap(10), ' ', $live(10), "\n";

$adders = [];
for ($i = 1; $i <= 3; $i++) {
    $adders[] = function ($x) use ($i) { return $x + $i; };
}
$names = ['ann' => 1, 'bob' => 2];
array_walk($names, function (&$v, $k, $suffix) { $v = "$k$v$suffix"; }, '!');
echo implode(' ', array_map(fn($f) => $f(100), $adders)), ' ', implode(' ', $names), ' ', fmt(-5), ' ', fmt(-100), "\n";
