topics: own LCG with 31-bit masks, array_splice, array_pop and array_push, list swap, string keys from numbers, array_chunk, sprintf with positions
==== php
<?php

class Lcg
{
    public function __construct(private int $state) {}

    public function next(int $bound): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7fffffff;
        return ($this->state >> 8) % $bound;
    }
}

$suits = ['S' => 'spades', 'H' => 'hearts'];
$deck = [];
foreach (array_keys($suits) as $s) {
    foreach ([...range(7, 10), 'J', 'Q', 'K', 'A'] as $r) {
        $deck[] = $r . $s;
    }
}

$rng = new Lcg(42);
$n = count($deck);
while ($n > 1) {
    $k = $rng->next($n--);
    [$deck[$n], $deck[$k]] = [$deck[$k], $deck[$n]];
}
echo implode(' ', $deck), "\n";

// cut, then deal in packets
$top = array_splice($deck, 0, 5);
array_push($deck, ...$top);
$hands = ['Eve' => [], 'Flo' => [], 'Gil' => []];
$round = 0;
do {
    foreach ($hands as $who => &$hand) {
        $hand[] = $round % 2 ? array_pop($deck) : array_shift($deck);
    }
    unset($hand);
} while (++$round < 4);

function value(string $card): int
{
    $r = substr($card, 0, -1);
    return match (true) {
        is_numeric($r) => (int) $r,
        $r === 'A' => 11,
        default => 10,
    };
}

foreach ($hands as $who => $hand) {
    usort($hand, fn($a, $b) => value($b) - value($a) ?: strcmp($a, $b));
    $points = array_sum(array_map('value', $hand));
    echo sprintf('%2$s has %1$d: ', $points, $who), implode(' ', $hand), $points > 36 ? ' bust' : '', "\n";
}
echo count($deck), ' left: ', implode(' ', $deck), ' / ', implode(' ', $hands['Gil']), "\n";

$line = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
$gone = array_splice($line, 2, -3, ['X', 'Y', 'Z']);
echo implode($line), ' ', implode($gone), ' ', implode('|', array_map('implode', array_chunk($line, 3))), "\n";
array_splice($line, -1, 1);
array_unshift($line, 'first');
echo count($line), $line[1], end($line), key($line), ' ', array_search('Y', $line), ' ', implode(array_slice($line, -3, 2)), "\n";
