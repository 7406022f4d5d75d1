topics: number to words recursion, intdiv and % chains, ternary short form, array index by computed keys, ucfirst, implode with array_filter, str_repeat, string functions on multi-word text
==== php
<?php

function words(int $n): string
{
    static $small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
    static $tens = [2 => 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

    if ($n < 0) return 'minus ' . words(-$n);
    if ($n < 20) return $small[$n];
    if ($n < 100) return $tens[intdiv($n, 10)] . ($n % 10 ? '-' . $small[$n % 10] : '');
    if ($n < 1000) return $small[(int) ($n / 100)] . ' hundred' . ($n % 100 ? ' and ' . words($n % 100) : '');
    foreach (['million' => 1_000_000, 'thousand' => 1000] as $name => $size) {
        if ($n >= $size) {
            $rest = $n % $size;
            return words(intdiv($n, $size)) . " $name" . (!$rest ? '' : ($rest < 100 ? ' and ' : ', ') . words($rest));
        }
    }
}

function amount(float $value, string $unit = 'pound', string $sub = 'penny|pence'): string
{
    [$one, $many] = explode('|', $sub);
    $cents = (int) round($value * 100);
    $parts = [];
    if ($main = intdiv($cents, 100)) $parts[] = words($main) . " $unit" . ($main === 1 ? '' : 's');
    if ($rest = abs($cents % 100)) $parts[] = words($rest) . ' ' . ($rest === 1 ? $one : $many);
    return ucfirst(implode(' and ', $parts) ?: 'nothing');
}

foreach ([1.01, 19.999, 300, 0.30, 42017.5, -7.25, 0.004, 1000100] as $v) {
    echo str_pad($v, 9, '.', STR_PAD_LEFT), ' ', amount($v), "\n";
}
echo amount(2.5, 'dollar', 'cent|cents'), ' / ', amount(sub: 'para|paras', value: 3.01, unit: 'dinar'), "\n";

function ordinal(int $n): string
{
    $suffix = ['th', 'st', 'nd', 'rd'][$n % 100 > 10 && $n % 100 < 14 ? 0 : $n % 10] ?? 'th';
    return $n . $suffix;
}
echo implode(' ', array_map('ordinal', [1, 2, 3, 4, 11, 12, 21, 112, 123, 1000])), "\n";

$text = words(1234567);
echo strlen($text), ' ', str_word_count($text), ' ', substr_count($text, 'thou'), ' ', strrpos($text, 'hundred'), ' ', strstr($text, 'four', true), '| ', strrchr($text, ' '), "\n";
echo ucwords(words(99), '-'), ' ', lcfirst('ABC'), ' ', strcasecmp('Two', 'TWO'), ' ', str_ends_with('invoice', 'voice') ? 'ends' : 'no', ' ', strcmp('ten', 'two') < 0 ? 'before' : 'after', "\n";
