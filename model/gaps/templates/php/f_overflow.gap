topics: integer overflow to float, PHP_INT_MAX, 64-bit multiplication mask, is_int, unsigned shift helper
mul32 = mul32|imul|times32
n = int 100000..900000
m = int 100000..900000
==== php
/** 32-bit product as C would give it. */
function «mul32»(int $a, int $b): int
{
    $r = ($a * $b) & 0xFFFFFFFF;
    if ($r > 0x7FFFFFFF) {
        $r -= 0x100000000;
    }
    return $r;
}

function ushr(int $x, int $n): int
{
    return ($x & 0xFFFFFFFF) >> $n;
}

function kind($x): string
{
    return is_int($x) ? 'int' : (is_float($x) ? 'float' : gettype($x));
}
==== check php
<?php
«SOURCE»
echo «mul32»(«n», «m»), ' ', «mul32»(-«n», «m»), ' ', «mul32»(65536, 65536), "\n";
echo ushr(-«n», 3), ' ', ushr(«m», 2), ' ', -«n» >> 3, "\n";
echo kind(«n»), ' ', kind(«n» / 1), ' ', kind(«n» / 7), ' ', kind(1.0 * «m»), ' ', kind('x'), "\n";
==== python
# 32-bit product as C would give it.
def «mul32»(a, b):
    r = (a * b) & 0xFFFFFFFF
    if r > 0x7FFFFFFF:
        r -= 0x100000000
    return r


def ushr(x, n):
    return (x & 0xFFFFFFFF) >> n


def kind(x):
    if isinstance(x, int):
        return "int"
    return "float" if isinstance(x, float) else {"str": "string"}.get(type(x).__name__, type(x).__name__)
==== check python
«SOURCE»
print(«mul32»(«n», «m»), «mul32»(-«n», «m»), «mul32»(65536, 65536))
print(ushr(-«n», 3), ushr(«m», 2), -«n» >> 3)
q = «n» / 7
print(kind(«n»), kind(«n»), kind(int(q) if q == int(q) else q), kind(1.0 * «m»), kind("x"))
