topics: run length encoding, while with inner while, preg_match_all with groups, PREG_SET_ORDER
rle = rle|squeeze|compress
a = int 2..12
b = int 3..5
out = out|result|res
char = char|letter|symbol
==== php
function «rle»(string $s): string
{
    $«out» = '';
    $i = 0;
    while ($i < strlen($s)) {
        $j = $i;
        while (isset($s[$j]) && $s[$j] === $s[$i]) $j++;
        $«out» .= ($j - $i > 1 ? $j - $i : '') . $s[$i];
        $i = $j;
    }
    return $«out»;
}

function expand(string $s): string
{
    $«out» = '';
    preg_match_all('/(\d*)(\D)/', $s, $matches, PREG_SET_ORDER);
    foreach ($matches as [, $count, $«char»]) {
        $«out» .= str_repeat($«char», (int) ($count ?: 1));
    }
    return $«out»;
}
==== check php
<?php
«SOURCE»
$s = str_repeat('a', «a») . 'b' . str_repeat('c', «b») . 'aa';
echo «rle»($s), ' ', expand(«rle»($s)) === $s ? 'same' : 'different', ' [', «rle»(''), "]\n";
echo expand('3xy2z'), "\n";
==== python
import re


def «rle»(s):
    «out» = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        «out» += (str(j - i) if j - i > 1 else "") + s[i]
        i = j
    return «out»


def expand(s):
    «out» = ""
    for count, «char» in re.findall(r"(\d*)(\D)", s):
        «out» += «char» * int(count or 1)
    return «out»
==== check python
«SOURCE»
s = "a" * «a» + "b" + "c" * «b» + "aa"
print(«rle»(s), "same" if expand(«rle»(s)) == s else "different", f"[{«rle»('')}]")
print(expand("3xy2z"))
