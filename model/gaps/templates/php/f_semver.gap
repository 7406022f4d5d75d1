topics: version compare, spaceship chain with ?:, explode, array_map intval, usort with callable string
compare = compareVersions|cmpVer|order
left = a|left|v1
right = b|right|v2
n = int 1..12
==== php
function «compare»(string $«left», string $«right»): int
{
    $x = array_map('intval', explode('.', $«left»));
    $y = array_map('intval', explode('.', $«right»));
    for ($i = 0; $i < max(count($x), count($y)); $i++) {
        if ($c = ($x[$i] ?? 0) <=> ($y[$i] ?? 0)) {
            return $c;
        }
    }
    return 0;
}

function newest(string ...$versions): string
{
    usort($versions, '«compare»');
    return end($versions);
}

function byLength(array $words): array
{
    usort($words, fn($p, $q) => strlen($p) <=> strlen($q) ?: strcmp($p, $q));
    return $words;
}
==== check php
<?php
«SOURCE»
echo «compare»('1.«n»', '1.10'), ' ', «compare»('2', '2.0.0'), ' ', «compare»('1.2.3', '1.2'), "\n";
echo newest('1.9', '1.«n».2', '1.10.0', '0.99'), ' ', implode(',', byLength(['pear', 'fig', 'kiwi', 'abc', 'x'])), "\n";
==== python
from functools import cmp_to_key


def «compare»(«left», «right»):
    x = [int(part) for part in «left».split(".")]
    y = [int(part) for part in «right».split(".")]
    for i in range(max(len(x), len(y))):
        p = x[i] if i < len(x) else 0
        q = y[i] if i < len(y) else 0
        if p != q:
            return -1 if p < q else 1
    return 0


def newest(*versions):
    return sorted(versions, key=cmp_to_key(«compare»))[-1]


def byLength(words):
    return sorted(words, key=lambda p: (len(p), p))
==== check python
«SOURCE»
print(«compare»("1.«n»", "1.10"), «compare»("2", "2.0.0"), «compare»("1.2.3", "1.2"))
print(newest("1.9", "1.«n».2", "1.10.0", "0.99"), ",".join(byLength(["pear", "fig", "kiwi", "abc", "x"])))
