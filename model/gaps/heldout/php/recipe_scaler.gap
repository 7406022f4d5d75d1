topics: fractions with gcd, operator precedence of dot and plus, sprintf %g, array_map with several arrays, list in foreach, static function cache
==== php
<?php

class Fraction
{
    private $num;
    private $den;

    public function __construct($num, $den = 1)
    {
        if ($den === 0) throw new DivisionByZeroError('zero denominator');
        $g = self::gcd(abs($num), abs($den)) * ($den < 0 ? -1 : 1);
        $this->num = intdiv($num, $g);
        $this->den = intdiv($den, $g);
    }

    private static function gcd($a, $b)
    {
        while ($b) [$a, $b] = [$b, $a % $b];
        return $a ?: 1;
    }

    public static function parse(string $text): self
    {
        $sum = new self(0);
        foreach (explode(' ', $text) as $part) {
            [$n, $d] = explode('/', $part) + [1 => 1];
            $sum = $sum->plus(new self((int) $n, (int) $d));
        }
        return $sum;
    }

    public function plus(self $o): self { return new self($this->num * $o->den + $o->num * $this->den, $this->den * $o->den); }
    public function times(int $n, int $d = 1): self { return new self($this->num * $n, $this->den * $d); }
    public function float(): float { return $this->num / $this->den; }

    public function __toString(): string
    {
        $whole = intdiv($this->num, $this->den);
        $rest = abs($this->num % $this->den);
        if (!$rest) return "$whole";
        return ($whole ? "$whole " : ($this->num < 0 ? '-' : '')) . "$rest/{$this->den}";
    }
}

$recipe = ['flour' => '2 1/2', 'sugar' => '3/4', 'eggs' => '3', 'salt' => '1/3'];
foreach (['half' => [1, 2], 'for 6' => [6, 4], 'x3' => [3]] as $title => $scale) {
    $parts = [];
    foreach ($recipe as $what => $amount) {
        $f = Fraction::parse($amount)->times(...$scale);
        $parts[] = "$f $what";
    }
    echo $title, ': ', implode(', ', $parts), "\n";
}

$total = array_reduce($recipe, fn($acc, $a) => $acc->plus(Fraction::parse($a)), new Fraction(0));
printf("total %s = %.4f = %g\n", $total, $total->float(), $total->times(12, 79)->float());
echo new Fraction(-7, 2), ' ', new Fraction(3, -9), ' ', new Fraction(0, -5), ' ', (new Fraction(6, 3))->float(), "\n";
try {
    new Fraction(1, 0);
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), "\n";
}
echo 10 / 4, ' ', 10 / 5, ' ', 7.0, ' ', 1e3, ' ', 0.1 + 0.2, ' cups: ' . (1 + 2) . 'x', "\n";
