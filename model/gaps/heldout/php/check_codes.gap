topics: long number modulo in chunks, str_split and array_reverse with keys, preg_replace_callback with ord, casting strings to int, array_sum with generators, odd and even index weights
==== php
<?php

function luhn(string $number): bool
{
    $sum = 0;
    foreach (array_reverse(str_split(preg_replace('/\D/', '', $number))) as $i => $d) {
        $sum += $i & 1 ? array_sum(str_split($d * 2)) : $d;
    }
    return $sum % 10 === 0;
}

function mod97(string $digits): int
{
    $rest = '';
    foreach (str_split($digits, 7) as $chunk) {
        $rest = (string) ((int) ($rest . $chunk) % 97);
    }
    return $rest;
}

function iban(string $iban): string
{
    $s = strtoupper(str_replace(' ', '', $iban));
    $s = substr($s, 4) . substr($s, 0, 4);
    $s = preg_replace_callback('/[A-Z]/', fn($m) => ord($m[0]) - 55, $s);
    $r = mod97($s);
    return $r === 1 ? 'valid' : "rest $r";
}

function isbn10(string $body): string
{
    $sum = 0;
    for ($i = 0, $w = 10; $i < 9; $sum += $body[$i++] * $w--);
    $check = (11 - $sum % 11) % 11;
    return $body . ($check == 10 ? 'X' : $check);
}

function ean(string $body): int
{
    $odd = $even = 0;
    for ($i = 0; $i < strlen($body); $i++) {
        if ($i % 2) $odd += (int) $body[$i];
        else $even += (int) $body[$i];
    }
    return (10 - (3 * $odd + $even) % 10) % 10;
}

foreach (['4111 1111 1111 1111', '4111-1111-1111-1112', '79927398713', '0'] as $card) {
    echo $card, ' ', luhn($card) ? 'ok' : 'bad', '; ';
}
echo "\n", iban('GB82 WEST 1234 5698 7654 32'), ', ', iban('de89 3704 0044 0532 0130 00'), ', ', iban('FR14 2004 1010 0505 0001 3M02 607'), "\n";
echo isbn10('080442957'), ' ', isbn10('030640615'), ' ', isbn10('000000000'), ' ', ean('400638133393'), ' ', ean('978030640615'), "\n";

$damm = function (string $s): int {
    $state = 7;
    foreach (count_chars($s, 1) as $code => $times) $state = ($state * 31 + $code * $times) % 1009;
    return $state;
};
echo $damm('4006'), ' ', $damm('6004'), ' ', $damm('4007'), "\n";

$code = '0075';
$next = $code + 1;
$code++;
echo $next, ' ', $code, ' ', str_pad($next, 4, '0', STR_PAD_LEFT), ' ', sprintf('%04d', '0099' + 1), ' ', '0075' == '75.0' ? 'equal' : 'differs', ' ', '0075' === "$next" ? 'same' : 'not same', "\n";
$serial = 'Az9';
$list = [$serial];
for ($i = 0; $i < 3; $i++) $list[] = ++$serial;
echo implode(' ', $list), ' ', (int) '9999999999' % 97, ' ', '12' * '3', "\n";
