topics: round half up of money, number_format, sprintf with padding, typed properties, intdiv, readonly, static counter
==== php
<?php
declare(strict_types=1);

final class Position
{
    private static int $count = 0;
    public readonly int $nr;

    public function __construct(
        public string $def,
        private float $qty,
        private int $cents,
        private ?int $discount = null,
    ) {
        $this->nr = ++self::$count;
    }

    public function net(): int
    {
        $sum = $this->qty * $this->cents;
        if ($this->discount !== null) {
            $sum -= $sum * $this->discount / 100;
        }
        return (int) round($sum);
    }

    public static function count(): int { return self::$count; }
}

function euro(int $cents): string
{
    return number_format($cents / 100, 2, ',', '.') . ' EUR';
}

$items = [
    new Position('Desk oak', 2, 34990),
    new Position('Lamp', 3, 1995, 10),
    new Position('Carpet (m)', 2.5, 4999, 15),
    new Position('Voucher', -1, 2525, 50),
];

$total = 0;
foreach ($items as $item) {
    printf("%02d %-12s|%14s\n", $item->nr, $item->def, euro($item->net()));
    $total += $item->net();
}
echo str_repeat('=', 30), "\n";

foreach ([7, 19] as $rate) {
    $vat = (int) round($total * $rate / 100);
    echo "VAT {$rate}%: ", euro($vat), ' gross ', euro($total + $vat), PHP_EOL;
}

$rates = [-2.5, -0.5, 0.5, 1.5, 2.5];
echo implode(' ', array_map(fn(float $x): string => (string) (int) round($x), $rates)), "\n";
echo round(1234.5678, 2), ' ', round(1250, -2), ' ', intdiv($total, -100), ' ', -$total % 100, "\n";

try {
    $items[0]->nr = 9;
} catch (Error $e) {
    echo 'number is fixed: ', $items[0]->nr, "\n";
}
echo Position::count(), ' positions', "\n";
