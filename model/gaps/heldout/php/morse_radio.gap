topics: array_flip, strtr with arrays, generators with keys and send, str_split, mb-less uppercase, array_walk by reference
==== php
<?php

const MORSE = [
    'A' => '.-', 'B' => '-...', 'C' => '-.-.', 'D' => '-..', 'E' => '.', 'H' => '....', 'I' => '..',
    'L' => '.-..', 'N' => '-.', 'O' => '---', 'P' => '.--.', 'R' => '.-.', 'S' => '...', 'T' => '-', 'W' => '.--',
];

function encode(string $text): string
{
    $words = explode(' ', strtoupper($text));
    array_walk($words, function (&$word, $i, $sep) {
        $word = implode($sep, array_map(fn($c) => MORSE[$c] ?? '#', str_split($word)));
    }, ' ');
    return implode(' / ', $words);
}

function decode(string $code): Generator
{
    $table = array_flip(MORSE);
    foreach (explode(' / ', $code) as $pos => $word) {
        $out = '';
        foreach (explode(' ', $word) as $sign) {
            $out .= $table[$sign] ?? '?';
        }
        $case = yield $pos => $out;
        if ($case === 'stop') return 'stopped after ' . ($pos + 1);
    }
    return 'all read';
}

function units(string $code): int
{
    $n = 0;
    for ($i = 0; isset($code[$i]); ++$i) {
        $n += match ($code[$i]) {
            '.' => 1 + 1,
            '-' => 3 + 1,
            ' ' => 2,
            '/' => 0,
        };
    }
    return $n;
}

$msg = encode('Patrol lost in snow');
echo $msg, "\n", units($msg), " units\n";
echo encode('SOS 2'), "\n";

$reader = decode($msg);
foreach ($reader as $pos => $word) {
    echo $pos, ':', ucfirst(strtolower($word)), ' ';
}
echo $reader->getReturn(), "\n";

$reader = decode($msg . ' / .......');
$words = [$reader->current(), $reader->send('go')];
$reader->next();
$words[] = $reader->current();
$reader->send('stop');
echo implode('+', $words), ' ', $reader->valid() ? 'more' : $reader->getReturn(), "\n";

try {
    units('..x');
} catch (\UnhandledMatchError $e) {
    echo "unknown sign\n";
}
echo strtr('dit dah', ['dit' => '.', 'dah' => '-', 'd' => '!']), ' ', strtr('-.-', '-.', '.-'), "\n";
