topics: string increment, str_pad, regular expression split of letters and digits, static variable, substr, generator of codes
nextCode = nextCode|serial|newId
prefix = AZ|BX|QZ
start = int 97..98
==== php
<?php
function «nextCode»(): string
{
    static $letters = '«prefix»';
    static $number = «start»;
    if (++$number > 99) {
        $number = 1;
        $letters++;
    }
    return $letters . '-' . str_pad((string) $number, 3, '0', STR_PAD_LEFT);
}

$codes = [];
for ($i = 0; $i < 5; $i++) {
    $codes[] = «nextCode»();
}
echo implode(' ', $codes), "\n";

foreach ($codes as $code) {
    if (preg_match('/^([A-Z]+)-0*(\d+)$/', $code, $m)) {
        echo $m[1], '/', $m[2] * 2, $m[2] & 1 ? ' odd' : ' even', "\n";
    }
}
$z = 'zz';
$z++;
echo $z, ' ', count(array_unique(array_map(fn($c) => substr($c, 0, 2), $codes))), "\n";
==== python
import re

letters = "«prefix»"
number = «start»


def increment(s):
    # PHP's ++ on a string of letters: z becomes a and carries
    chars = list(s)
    for i in range(len(chars) - 1, -1, -1):
        if chars[i] not in "zZ":
            chars[i] = chr(ord(chars[i]) + 1)
            return "".join(chars)
        chars[i] = "a" if chars[i] == "z" else "A"
    return chars[0] + "".join(chars)


def «nextCode»():
    global letters, number
    number += 1
    if number > 99:
        number = 1
        letters = increment(letters)
    return f"{letters}-{number:03d}"


codes = []
for i in range(5):
    codes.append(«nextCode»())
print(" ".join(codes))

for code in codes:
    if m := re.search(r"^([A-Z]+)-0*(\d+)$", code):
        n = int(m[2])
        print(f"{m[1]}/{n * 2}{' odd' if n & 1 else ' even'}")
z = "zz"
z = increment(z)
print(z, len({c[:2] for c in codes}))
