topics: round half away from zero, number_format rounding, negative rounding, precision -1, cents
fix = finalPrice|withTax|gross
rate = 7|19|21
p1 = float 0.5..19.5 2
p2 = float 5.5..99.5 3
==== php
function «fix»(float $net, int $rate = «rate»): float
{
    return round($net * (100 + $rate) / 100, 2);
}

function show(float $x): string
{
    return number_format($x, 2) . ' ~' . round($x) . ' ~' . round($x, -1) . ' ' . (int) $x;
}
==== check php
<?php
«SOURCE»
foreach ([«p1», «p2», 0.5, 1.5, 2.5, 1.005, 1234.565] as $x) {
    echo «fix»($x), ' ', show($x), ' ', show(-$x), "\n";
}
echo round(-0.4), ' ', number_format(-1234.567, 1), ' ', number_format(0.5), "\n";
==== python
from decimal import ROUND_HALF_UP, Decimal


def round_(x, digits=0):
    # half away from zero, as PHP rounds
    return Decimal(f"{x:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def «fix»(net, rate=«rate»):
    return float(round_(net * (100 + rate) / 100, 2))


def show(x):
    return f"{round_(x, 2):,} ~{float(round_(x)):.14g} ~{float(round_(x, -1)):.14g} {int(x)}"
==== check python
«SOURCE»
for x in [«p1», «p2», 0.5, 1.5, 2.5, 1.005, 1234.565]:
    print(f"{«fix»(x):.14g} {show(x)} {show(-x)}")
print("-0", f"{round_(-1234.567, 1):,}", f"{round_(0.5):,}")
