topics: nested constant map, while with subtraction, str_repeat, intdiv
toRoman = toRoman|roman|numeral
n = int 1400..3999
m = int 4..99
letters = letters|symbol|glyph
cur = cur|here|val
==== php
function «toRoman»($n)
{
    $map = array('M' => 1000, 'CM' => 900, 'D' => 500, 'CD' => 400, 'C' => 100, 'XC' => 90,
        'L' => 50, 'XL' => 40, 'X' => 10, 'IX' => 9, 'V' => 5, 'IV' => 4, 'I' => 1);
    $out = '';
    foreach ($map as $«letters» => $value) {
        $out .= str_repeat($«letters», intdiv($n, $value));
        $n %= $value;
    }
    return $out;
}

function fromRoman($s)
{
    $v = ['I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000];
    for ($sum = 0, $i = 0; $i < strlen($s); $i++) {
        $«cur» = $v[$s[$i]];
        $sum += $«cur» < ($v[$s[$i + 1] ?? ''] ?? 0) ? -$«cur» : $«cur»;
    }
    return $sum;
}
==== check php
<?php
«SOURCE»
foreach ([«n», «m», 1, 0] as $x) {
    echo $x, '=', «toRoman»($x), '=', fromRoman(«toRoman»($x)), "\n";
}
==== python
def «toRoman»(n):
    map = {
        "M": 1000,
        "CM": 900,
        "D": 500,
        "CD": 400,
        "C": 100,
        "XC": 90,
        "L": 50,
        "XL": 40,
        "X": 10,
        "IX": 9,
        "V": 5,
        "IV": 4,
        "I": 1,
    }
    out = ""
    for «letters», value in map.items():
        out += «letters» * (n // value)
        n %= value
    return out


def fromRoman(s):
    v = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    sum = 0
    for i in range(len(s)):
        «cur» = v[s[i]]
        following = v[s[i + 1]] if i + 1 < len(s) else 0
        sum += -«cur» if «cur» < following else «cur»
    return sum
==== check python
«SOURCE»
for x in [«n», «m», 1, 0]:
    print(f"{x}={«toRoman»(x)}={fromRoman(«toRoman»(x))}")
