topics: edit distance, range arrays as rows, min of three, swap rows by value, closest word, PHP_INT_MAX
distance = distance|editDistance|lev
prev = prev|above|old
w1 = word
w2 = word
==== php
function «distance»(string $a, string $b): int
{
    $«prev» = range(0, strlen($b));
    for ($i = 1; $i <= strlen($a); ++$i) {
        $row = [$i];
        for ($j = 1; $j <= strlen($b); ++$j) {
            $cost = (int) ($a[$i - 1] !== $b[$j - 1]);
            $row[$j] = min($«prev»[$j] + 1, $row[$j - 1] + 1, $«prev»[$j - 1] + $cost);
        }
        $«prev» = $row;
    }
    return end($«prev»);
}

function closest(string $word, array $known): string
{
    $best = '';
    $least = PHP_INT_MAX;
    foreach ($known as $k) {
        if (($d = «distance»($word, $k)) < $least) {
            [$least, $best] = [$d, $k];
        }
    }
    return "$best ($least)";
}
==== check php
<?php
«SOURCE»
echo «distance»('«w1»', '«w2»'), ' ', «distance»('kitten', 'sitting'), ' ', levenshtein('«w1»', '«w2»'), "\n";
echo closest('«w1»s', ['«w2»', '«w1»', 'table']), ' ', closest('x', []) === ' (' . PHP_INT_MAX . ')' ? 'none' : 'some', "\n";
==== python
import sys


def «distance»(a, b):
    «prev» = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            cost = int(a[i - 1] != b[j - 1])
            row.append(min(«prev»[j] + 1, row[j - 1] + 1, «prev»[j - 1] + cost))
        «prev» = row
    return «prev»[-1]


def closest(word, known):
    best = ""
    least = sys.maxsize
    for k in known:
        if (d := «distance»(word, k)) < least:
            least, best = d, k
    return f"{best} ({least})"
==== check python
«SOURCE»
print(«distance»("«w1»", "«w2»"), «distance»("kitten", "sitting"), «distance»("«w1»", "«w2»"))
print(closest("«w1»s", ["«w2»", "«w1»", "table"]), "none" if closest("x", []) == f" ({sys.maxsize})" else "some")
