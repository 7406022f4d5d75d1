topics: big integers as strings, strrev, carry, negative index, ltrim zeros, str_pad left, int from digit
add = add|plus|sumOf
a = int 12345..98765
k = int 20..32
digits = digits|cells|places
carry = carry|over|rest
==== php
<?php

function «add»(string $a, string $b): string {
    $a = strrev($a);
    $b = strrev($b);
    $«carry» = 0;
    $out = '';
    for ($i = 0; $i < max(strlen($a), strlen($b)) || $«carry»; $i++) {
        $«carry» += (int) ($a[$i] ?? 0) + (int) ($b[$i] ?? 0);
        $out = $«carry» % 10 . $out;
        $«carry» = intdiv($«carry», 10);
    }
    return ltrim($out, '0') ?: '0';
}

function mul(string $a, string $b): string {
    $«digits» = array_fill(0, strlen($a) + strlen($b), 0);
    for ($i = strlen($a) - 1; $i >= 0; $i--)
        for ($j = strlen($b) - 1; $j >= 0; $j--) {
            $p = $a[$i] * $b[$j] + $«digits»[$i + $j + 1];
            $«digits»[$i + $j + 1] = $p % 10;
            $«digits»[$i + $j] += intdiv($p, 10);
        }
    $s = ltrim(implode('', $«digits»), '0');
    return $s === '' ? '0' : $s;
}

function group(string $n, int $size = 3): string {
    $len = strlen($n);
    $out = '';
    foreach (str_split($n) as $i => $d) {
        if ($i > 0 && ($len - $i) % $size === 0) $out .= '\'';
        $out .= $d;
    }
    return $out;
}

echo «add»('999', '1'), ' ', «add»('«a»', '00000000000000000000000000001'), ' ', «add»('0', '000'), "\n";
$f = '1';
for ($i = 2; $i <= «k»; ++$i) {
    $f = mul($f, (string) $i);
}
echo group($f), "\n", array_sum(str_split($f)), ' ', strlen($f), "\n";
echo mul('«a»', '0'), ' ', mul('«a»', '«a»'), ' ', mul('99', '99') === '9801' ? 'right' : 'wrong', "\n";
==== python
def «add»(a, b):
    a = a[::-1]
    b = b[::-1]
    «carry» = 0
    out = ""
    i = 0
    while i < max(len(a), len(b)) or «carry»:
        «carry» += (int(a[i]) if i < len(a) else 0) + (int(b[i]) if i < len(b) else 0)
        out = str(«carry» % 10) + out
        «carry» //= 10
        i += 1
    return out.lstrip("0") or "0"


def mul(a, b):
    «digits» = [0] * (len(a) + len(b))
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            p = int(a[i]) * int(b[j]) + «digits»[i + j + 1]
            «digits»[i + j + 1] = p % 10
            «digits»[i + j] += p // 10
    s = "".join(map(str, «digits»)).lstrip("0")
    return "0" if s == "" else s


def group(n, size=3):
    length = len(n)
    out = ""
    for i, d in enumerate(n):
        if i > 0 and (length - i) % size == 0:
            out += "'"
        out += d
    return out


print(«add»("999", "1"), «add»("«a»", "00000000000000000000000000001"), «add»("0", "000"))
f = "1"
for i in range(2, «k» + 1):
    f = mul(f, str(i))
print(group(f))
print(sum(map(int, f)), len(f))
print(mul("«a»", "0"), mul("«a»", "«a»"), "right" if mul("99", "99") == "9801" else "wrong")
