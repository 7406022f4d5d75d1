topics: float to string, round and number_format, %e and %05.1f formats, constants and define, abstract static factories, settype and gettype
==== php
<?php
define('KELVIN', 273.15);
const FEET = 0.3048;

abstract class Unit
{
    abstract public function toBase(float $v): float;
    abstract public function fromBase(float $v): float;

    public static function of(string $spec): Unit
    {
        return match ($spec) {
            'C' => new Linear(1, KELVIN),
            'F' => new Linear(5 / 9, KELVIN - 32 * 5 / 9),
            'K' => new Linear(),
            'ft' => new Linear(FEET),
            'in' => new Linear(FEET / 12),
            'm' => new Linear(1),
            default => throw new ValueError("unit $spec?"),
        };
    }
}

class Linear extends Unit
{
    public function __construct(private float $a = 1, private float $b = 0) {}
    public function toBase(float $v): float { return $v * $this->a + $this->b; }
    public function fromBase(float $v): float { return ($v - $this->b) / $this->a; }
}

function convert($v, $from, $to, $digits = 2)
{
    return round(Unit::of($to)->fromBase(Unit::of($from)->toBase($v)), $digits);
}

foreach ([[100, 'C', 'F'], [-40, 'F', 'C'], [0, 'K', 'C'], [6, 'ft', 'in'], [72, 'in', 'm'], [1, 'm', 'yd']] as [$v, $from, $to]) {
    try {
        $r = convert($v, $from, $to);
        echo "$v$from = $r$to (", gettype($r), ', ', number_format($r, 1), ")\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}

$values = ['12', 12.0, '12.50', 1e15, 1e14 + 0.5, 0.00001, -0.0, 1.10, 100000 * 100000, 2 ** 63, 2 ** 0.5];
foreach ($values as $v) {
    echo $v, ' ';
}
echo "\n";
printf("%e|%.2e|%05.1f|%+d|%x|%o|%b|%c|%%|%5s|%-5s|%'*8.2f\n", 12345.678, 0.00012, 9.96, 7, 255, 8, 5, 65, 'ab', 'cd', 3.14159);
echo round(2.5), ' ', round(-3.5), ' ', round(1.955, 2), ' ', floor(-2.5), ' ', ceil(-2.5), ' ', (int) '3.99', ' ', intval(-2.99), "\n";

$x = '42 apples';
settype($x, 'integer');
$y = (string) 0.5 . (bool) 'false';
echo $x, ' ', $y, ' ', gettype(1 + 1.0), ' ', PHP_INT_MAX + 1 > PHP_INT_MAX ? 'grew' : 'same', ' ', is_float(PHP_INT_MAX + 1) ? 'float' : 'int', ' ', 0.1 + 0.7 == 0.8 ? 'eq' : 'ne', ' ', (int) ((0.1 + 0.7) * 10), "\n";
