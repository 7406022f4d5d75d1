topics: echo of floats, division gives int or float, intdiv, negative modulo, booleans
total = total|amount|quantity
n = int 7..40
d = int 2..4
neg = int -29..-11
f = float 0.5..9.5 2
==== php
<?php
$«total» = «n»;
echo $«total» / «d», "\n";
echo «n» * «d» / «d», "\n";
echo intdiv(«neg», «d»), ' ', «neg» % 5, "\n";
echo «f» * 2, ' ', «f» + 0.5, "\n";
echo 10 / 4, ' ', 10 / 5, ' ', 7.0, ' ', 1.50, "\n";
echo (int) (-«f»), ' ', floor(-«f»), ' ', ceil(«f»), "\n";
echo round(2.5), ' ', round(-3.5), ' ', round(«f»), "\n";
echo 'true: ', true, ' false: ', false, ' null: ', null, "|\n";
echo fmod(«neg», 4), ' ', 2 ** 10, ' ', 2 ** -1, ' ', 2 ** 0.5, "\n";
var_dump(«n» > 20);
echo var_export(«n» > 20, true), ' ', var_export(3.0, true), ' ', var_export(null, true), "\n";
==== python
import math


def num(x):
    # PHP prints whole floats without a fraction, others with 14 digits
    return f"{x:.14g}"


def round_half_up(x):
    return math.floor(x + 0.5) if x >= 0 else math.ceil(x - 0.5)


«total» = «n»
print(num(«total» / «d»))
print(num(«n» * «d» / «d»))
print(int(«neg» / «d»), int(math.fmod(«neg», 5)))
print(num(«f» * 2), num(«f» + 0.5))
print(num(10 / 4), num(10 / 5), num(7.0), num(1.50))
print(int(-«f»), math.floor(-«f»), math.ceil(«f»))
print(round_half_up(2.5), round_half_up(-3.5), round_half_up(«f»))
print("true: 1 false:  null: |")
print(num(math.fmod(«neg», 4)), 2**10, 2**-1, num(2**0.5))
print(f"bool({str(«n» > 20).lower()})")
print(str(«n» > 20).lower(), "3.0", "NULL")
