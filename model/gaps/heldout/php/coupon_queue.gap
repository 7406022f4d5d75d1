topics: arrays are copied by value, references in foreach and parameters, array_shift reindexing, unset leaves holes, array_values
==== php
<?php

function applyAll(array $cart, array $coupons)
{
    foreach ($cart as &$row) {
        foreach ($coupons as $code => $percent) {
            if ($row['price'] > 1000) {
                $row['price'] -= (int) ($row['price'] * $percent / 100);
                $row['used'][] = $code;
            }
        }
    }
    unset($row);
    return $cart;
}

function takeFirst(array &$list, &$out)
{
    $out = array_shift($list);
    return count($list);
}

$cart = [
    'mug' => ['price' => 799, 'used' => []],
    'tent' => ['price' => 12950, 'used' => []],
    'stove' => ['price' => 1055, 'used' => []],
];
$coupons = ['SPRING' => 10, 'LOYAL' => 5];

$discounted = applyAll($cart, $coupons);
foreach ($discounted as $name => ['price' => $price, 'used' => $used]) {
    echo $name, ' ', $cart[$name]['price'], ' -> ', $price, ' [', implode('+', $used), "]\n";
}

$queue = [3 => 'Ann', 7 => 'Bob', 'vip' => 'Cid', 9 => 'Dee'];
$backup = $queue;
$left = takeFirst($queue, $who);
echo "$who served, $left left: ", implode(',', array_keys($queue)), "\n";

unset($backup[7]);
$backup[] = 'Eve';
echo implode(',', array_keys($backup)), ' / ', implode(',', array_values($backup)), "\n";
echo isset($backup[7]) ? 'has 7' : 'no 7', ', last key ', array_key_last($backup), "\n";

$a = [1, 2, 3];
$b = &$a;
$c = $a;
$b[] = 4;
$c[] = 5;
echo implode(' ', $a), ' | ', implode(' ', $c), "\n";

foreach ($a as $i => &$v) {
    $v = $v * 2 + $i;
}
unset($v);
echo implode(' ', $b), ' sum ', array_sum($a), "\n";
