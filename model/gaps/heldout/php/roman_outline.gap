topics: generators with yield from, str_repeat, recursive arrays, sprintf star padding, array_walk_recursive, static helper, nested ternary
==== php
<?php

final class Numbering
{
    private const MAP = ['m' => 1000, 'cm' => 900, 'd' => 500, 'cd' => 400, 'c' => 100, 'xc' => 90, 'l' => 50, 'xl' => 40, 'x' => 10, 'ix' => 9, 'v' => 5, 'iv' => 4, 'i' => 1];

    public static function roman(int $n): string
    {
        $out = '';
        foreach (self::MAP as $sym => $v) {
            for (; $n >= $v; $n -= $v) $out .= $sym;
        }
        return $out;
    }

    public static function value(string $roman): int
    {
        $sum = $prev = 0;
        foreach (array_reverse(str_split(strtolower($roman))) as $c) {
            $v = self::MAP[$c];
            $sum += $v < $prev ? -$v : $v;
            $prev = max($prev, $v);
        }
        return $sum;
    }

    public static function letter(int $n): string
    {
        for ($s = 'a'; --$n > 0; $s++);
        return $s;
    }
}

$outline = [
    'Intro',
    'Parts' => ['Wheel', 'Frame' => ['Steel', 'Carbon'], 'Saddle'],
    'Care' => [],
    'End',
];

function walk(array $nodes, int $depth = 0): Generator
{
    $i = 0;
    foreach ($nodes as $key => $node) {
        $i++;
        [$title, $sub] = is_array($node) ? [$key, $node] : [$node, null];
        $mark = $depth === 0 ? strtoupper(Numbering::roman($i)) . '.' : ($depth === 1 ? Numbering::letter($i) . ')' : "($i)");
        yield $mark => str_repeat('  ', $depth) . "$mark $title" . ($sub === [] ? ' (empty)' : '');
        if ($sub) yield from walk($sub, $depth + 1);
    }
    return $i;
}

foreach (walk($outline) as $line) echo $line, "\n";

$marks = iterator_to_array(walk($outline));
echo count($marks), ' ', implode(' ', array_keys($marks)), "\n";

$n = 0;
array_walk_recursive($outline, function ($v) use (&$n) { $n += strlen($v); });
echo $n, ' ', count($outline), ' ', count($outline, 1), ' ', json_encode(array_keys($outline)), "\n";

foreach ([4, 1999, 3888] as $y) {
    echo $y, '=', Numbering::roman($y), '=', Numbering::value(Numbering::roman($y)), ' ';
}
echo Numbering::value('IIX'), ' ', Numbering::letter(26), Numbering::letter(27), Numbering::letter(53), "\n";
