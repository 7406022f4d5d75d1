topics: simulation with object references and clone, float formatting, do-while, min and max, break 2, foreach over copy while mutating
==== php
<?php

class Tank
{
    public ?Tank $overflow = null;
    public float $lost = 0;
    public function __construct(public string $name, public int $max, public float $level = 0) {}

    public function pour(float $liters): void
    {
        $room = $this->max - $this->level;
        $taken = min($room, $liters);
        $this->level += $taken;
        $rest = $liters - $taken;
        if ($rest > 0) {
            if ($this->overflow) $this->overflow->pour($rest);
            else $this->lost += $rest;
        }
    }

    public function drain(float $liters): float
    {
        $out = max(0, min($this->level, $liters));
        $this->level -= $out;
        return $out;
    }
}

$low = new Tank('low', 30, 4);
$mid = new Tank('mid', 20, 10);
$top = new Tank('top', 10);
$top->overflow = $mid;
$mid->overflow = $low;

$snapshot = clone $top;
$alias = $top;
$hour = 0;
do {
    $top->pour(5 + $hour % 3);
    $mid->drain(1.25);
    if ($hour % 4 == 3) $low->drain(2);
    $hour++;
} while ($low->level < $low->max && $hour < 48);

foreach ([$top, $mid, $low] as $t) {
    echo str_pad($t->name, 4, ' ', STR_PAD_LEFT), ': ', number_format($t->level, 2), '/', $t->max, ' lost ', $t->lost, "\n";
}
echo "hours $hour, snapshot ", $snapshot->level, ' alias ', $alias->level, ' ', $snapshot->overflow === $mid ? 'shared' : 'own', "\n";

// look for a pump plan: p litres, q times, that empties "low" to below 3
$plans = 0;
foreach ([4, 7, 9] as $p) {
    for ($q = 1; ; $q++) {
        $copy = clone $low;
        $sum = 0;
        for ($i = 0; $i < $q; $i++) $sum += $copy->drain($p);
        $plans++;
        if ($copy->level < 3) {
            echo "$p x $q drains $sum, rest ", $copy->level, "\n";
            if ($copy->level == 2) break 2;
            break;
        }
    }
}
echo "$plans plans, low still ", $low->level, "\n";

$list = [1, 2, 3];
foreach ($list as $v) {
    if ($v < 3) $list[] = $v * 10;
}
echo implode(',', $list), "\n";
