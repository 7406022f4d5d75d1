topics: bindec, decbin, hexdec, base_convert, do-while, str_pad, strrev
toBase = toBase|radix|convert
n = int 200..9000
b = int 3..9
digits = digits|alphabet|symbols
out = out|res|text
==== php
function «toBase»(int $n, int $base = 2): string
{
    $«digits» = '0123456789abcdefghijklmnopqrstuvwxyz';
    $«out» = '';
    do {
        $«out» .= $«digits»[$n % $base];
        $n = intdiv($n, $base);
    } while ($n > 0);
    return strrev($«out»);
}

function bits(int $n): string
{
    return implode(' ', str_split(str_pad(decbin($n), 16, '0', STR_PAD_LEFT), 4));
}

function popcount(int $n): int
{
    for ($c = 0; $n; $c++) {
        $n &= $n - 1;
    }
    return $c;
}
==== check php
<?php
«SOURCE»
echo «toBase»(«n»), ' ', «toBase»(«n», «b»), ' ', «toBase»(0), ' ', «toBase»(35, 36), "\n";
echo bits(«n»), ' ', popcount(«n»), ' ', popcount(0), "\n";
echo bindec('1011'), ' ', hexdec('ff'), ' ', octdec('17'), ' ', base_convert('zz', 36, 10), ' ', dechex(«n»), ' ', decoct(«n»), "\n";
==== python
def «toBase»(n, base=2):
    «digits» = "0123456789abcdefghijklmnopqrstuvwxyz"
    «out» = ""
    while True:
        «out» += «digits»[n % base]
        n //= base
        if n <= 0:
            break
    return «out»[::-1]


def bits(n):
    s = f"{n:b}".rjust(16, "0")
    return " ".join(s[i : i + 4] for i in range(0, len(s), 4))


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
==== check python
«SOURCE»
print(«toBase»(«n»), «toBase»(«n», «b»), «toBase»(0), «toBase»(35, 36))
print(bits(«n»), popcount(«n»), popcount(0))
print(int("1011", 2), int("ff", 16), int("17", 8), int("zz", 36), f"{«n»:x}", f"{«n»:o}")
