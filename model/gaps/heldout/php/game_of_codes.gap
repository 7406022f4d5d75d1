topics: Caesar and Vigenere with ord and chr, modulo of negatives, range of letters, ctype functions, string as mutable bytes, str_word_count
==== php
<?php

function shift(string $text, int $by): string
{
    for ($i = 0; $i < strlen($text); $i++) {
        $c = $text[$i];
        if (ctype_upper($c)) $base = 65;
        elseif (ctype_lower($c)) $base = ord('a');
        else continue;
        $text[$i] = chr($base + ((ord($c) - $base + $by) % 26 + 26) % 26);
    }
    return $text;
}

function vigenere(string $text, string $key, int $dir = 1): string
{
    $out = '';
    $k = 0;
    foreach (str_split($text) as $c) {
        if (!ctype_alpha($c)) {
            $out .= $c;
            continue;
        }
        $out .= shift($c, $dir * (ord(strtolower($key[$k++ % strlen($key)])) - 97));
    }
    return $out;
}

function railFence(string $text, int $rails): string
{
    $rows = array_fill(0, $rails, '');
    $r = 0;
    $step = 1;
    for ($i = 0; isset($text[$i]); $i++) {
        $rows[$r] .= $text[$i];
        $r += $step;
        if ($r == 0 || $r == $rails - 1) $step = -$step;
    }
    return implode('', $rows);
}

$plain = 'Meet at Zoo gate, 9pm';
$secret = shift($plain, 29);
echo $plain, ' | ', $secret, ' | ', shift($secret, -29), "\n";
echo $v = vigenere($plain, 'Lemon'), ' | ', vigenere($v, 'Lemon', -1), "\n";
echo railFence(str_replace(' ', '', $plain), 3), "\n";

$freq = count_chars(strtolower($plain), 1);
arsort($freq);
$top = [];
foreach ($freq as $byte => $n) {
    if ($byte >= 97) $top[] = chr($byte) . $n;
    if (count($top) == 3) break;
}
echo implode(' ', $top), "\n";

$alphabet = implode('', range('a', 'e')) . implode('', range('m', 'i', 2));
$key = '';
foreach (str_split($alphabet . 'Z9') as $i => $c) {
    $key .= $i % 2 ? strtoupper($c) : ord($c) % 10;
}
echo $alphabet, ' ', $key, ' ', strrev($key), "\n";

$s = 'abc';
$t = $s;
$t[0] = 'X';
$t[5] = '!';
$s[-1] = 'Z';
echo $s, ' [', $t, '] ', strlen($t), ' ', ucfirst(strrev('oof')), ' ', str_word_count($plain), "\n";
