topics: string increment of column letters, base-26 conversion, recursion with memo static, array keys cast to int, null in arithmetic
==== php
<?php

class Sheet
{
    private $cells = [];
    private $depth = 0;
    public $maxDepth = 0;

    public function __set($name, $value) { $this->cells[$name] = $value; }

    public function __get($name) { return $this->evaluate($name); }

    public function __isset($name) { return isset($this->cells[$name]); }

    private function evaluate($ref)
    {
        $raw = $this->cells[$ref] ?? null;
        if (!is_string($raw) || $raw === '' || $raw[0] !== '=') return $raw;
        if (++$this->depth > 20) {
            $this->depth = 0;
            throw new LogicException("cycle at $ref");
        }
        $this->maxDepth = max($this->maxDepth, $this->depth);
        $sum = 0;
        foreach (explode('+', substr($raw, 1)) as $term) {
            if (preg_match('/^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/', $term, $m)) {
                $stop = $m[3];
                $stop++;
                for ($col = $m[1]; $col != $stop; $col++) {
                    foreach (range($m[2], $m[4]) as $row) $sum += $this->evaluate($col . $row) ?? 0;
                }
            } elseif (is_numeric($term)) {
                $sum += $term;
            } else {
                $sum += $this->evaluate($term);
            }
        }
        $this->depth--;
        return $sum;
    }
}

function colIndex(string $letters): int
{
    return array_reduce(str_split($letters), fn($acc, $c) => $acc * 26 + ord($c) - 64, 0);
}

function colName(int $n): string
{
    for ($out = ''; $n > 0; $n = intdiv($n, 26)) {
        $out = chr(65 + --$n % 26) . $out;
    }
    return $out;
}

$s = new Sheet;
$s->Z1 = 4;
$s->AA1 = '2.5';
$s->AB1 = 7;
$s->AA2 = '=Z1+10';
$s->B9 = '=SUM(Z1:AB2)+AA2+1e2';
$s->C1 = '=C2';
$s->C2 = '=C1+1';
echo $s->AA2, ' ', $s->B9, ' depth ', $s->maxDepth, "\n";
try {
    echo $s->C1, "\n";
} catch (LogicException $e) {
    echo $e->getMessage(), "\n";
}
var_dump(isset($s->Q1), $s->Q1, $s->AA1);
foreach (['A', 'Z', 'AA', 'AZ', 'ZZ'] as $c) {
    $next = $c;
    $next++;
    echo $c, '=', colIndex($c), '>', $next, '>', colName(colIndex($c) + 1), ' ';
}
echo "\n";
$keys = ['1' => 'a', true => 'c', '01' => 'd', null => 'e'];
echo count($keys), ' ', json_encode($keys), "\n";
