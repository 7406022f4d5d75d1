topics: constants, match with ranges, default arguments, float echo in strings, ternary for sign, round with precision
toF = toFahrenheit|cToF|convertC
t = float 1.5..39.5 1
cold = int 2..9
==== php
const SCALE = 1.8;
define('OFFSET', 32);

function «toF»(float $c, int $digits = 1): float
{
    return round($c * SCALE + OFFSET, $digits);
}

function feel(float $c): string
{
    $word = match (true) {
        $c < 0 => 'freezing',
        $c < «cold» => 'cold',
        $c < 25 => 'mild',
        default => 'hot',
    };
    return "$word (" . ($c > 0 ? '+' : '') . $c . ' = ' . «toF»($c) . 'F)';
}

function mean(float ...$t): string
{
    if (!$t) return 'n/a';
    return sprintf('%.2f', array_sum($t) / count($t));
}
==== check php
<?php
«SOURCE»
foreach ([«t», -5, 0, 1.0, 20.25, 30] as $c) {
    echo feel($c), "\n";
}
echo mean(«t», 2, 4.5), ' ', mean(), ' ', «toF»(100), ' ', «toF»(«t», 0), "\n";
==== python
from decimal import ROUND_HALF_UP, Decimal

SCALE = 1.8
OFFSET = 32


def round_(x, digits=0):
    # half away from zero, as PHP rounds
    return float(Decimal(f"{x:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def «toF»(c, digits=1):
    return round_(c * SCALE + OFFSET, digits)


def feel(c):
    if c < 0:
        word = "freezing"
    elif c < «cold»:
        word = "cold"
    elif c < 25:
        word = "mild"
    else:
        word = "hot"
    return f"{word} ({'+' if c > 0 else ''}{c:.14g} = {«toF»(c):.14g}F)"


def mean(*t):
    if not t:
        return "n/a"
    return f"{sum(t) / len(t):.2f}"
==== check python
«SOURCE»
for c in [«t», -5, 0, 1.0, 20.25, 30]:
    print(feel(c))
print(mean(«t», 2, 4.5), mean(), f"{«toF»(100):.14g} {«toF»(«t», 0):.14g}")
