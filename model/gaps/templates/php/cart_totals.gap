topics: nested arrays, null coalescing, number_format, printf, array_sum, array_column
cart = cart|basket|order
price = price|cost|rate
p1 = float 1.05..9.95 2
p2 = float 10.05..99.95 2
q = int 2..9
code = SPRING|WINTER|VIP
==== php
<?php
declare(strict_types=1);

const DISCOUNTS = ['SPRING' => 5, 'VIP' => 20];

function lineTotal(array $line): float
{
    return $line['«price»'] * ($line['qty'] ?? 1);
}

$«cart» = [
    ['name' => 'tea', '«price»' => «p1», 'qty' => «q»],
    ['name' => 'kettle', '«price»' => «p2»],
    ['name' => 'mug', '«price»' => 4.25, 'qty' => 0],
];

$total = 0;
foreach ($«cart» as $i => $line) {
    $qty = $line['qty'] ?? 1;
    if (empty($qty)) {
        echo "skip {$line['name']}\n";
        continue;
    }
    printf("%02d %-8s x%3d %10.2f\n", $i + 1, $line['name'], $qty, lineTotal($line));
    $total += lineTotal($line);
}

// codes without an entry give nothing
$percent = DISCOUNTS['«code»'] ?? 0;
$off = $total * $percent / 100;
echo 'Discount: ', $percent ?: 'none', "\n";
echo 'Total: ' . number_format($total - $off, 2) . PHP_EOL;
echo 'Names: ' . implode(', ', array_column($«cart», 'name')), PHP_EOL;
echo 'Pieces: ' . array_sum(array_column($«cart», 'qty')) . PHP_EOL;
echo number_format(1234567.891, 2), ' ', number_format(1234567.891, 2, ',', '.'), ' ', number_format(9876), "\n";
==== python
from decimal import ROUND_HALF_UP, Decimal

DISCOUNTS = {"SPRING": 5, "VIP": 20}


def number_format(x, digits=0):
    # half away from zero, as PHP rounds
    return f"{Decimal(f'{x:.15g}').quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):,}"


def lineTotal(line):
    return line["«price»"] * line.get("qty", 1)


«cart» = [
    {"name": "tea", "«price»": «p1», "qty": «q»},
    {"name": "kettle", "«price»": «p2»},
    {"name": "mug", "«price»": 4.25, "qty": 0},
]

total = 0
for i, line in enumerate(«cart»):
    qty = line.get("qty", 1)
    if not qty:
        print(f"skip {line['name']}")
        continue
    print(f"{i + 1:02d} {line['name']:<8} x{qty:3d} {lineTotal(line):10.2f}")
    total += lineTotal(line)

# codes without an entry give nothing
percent = DISCOUNTS.get("«code»", 0)
off = total * percent / 100
print(f"Discount: {percent or 'none'}")
print(f"Total: {number_format(total - off, 2)}")
print("Names: " + ", ".join(line["name"] for line in «cart»))
print(f"Pieces: {sum(line['qty'] for line in «cart» if 'qty' in line)}")
german = number_format(1234567.891, 2).translate(str.maketrans(",.", ".,"))
print(number_format(1234567.891, 2), german, number_format(9876))
