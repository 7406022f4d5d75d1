topics: substr and strpos returning false versus 0, while with strpos offset, strtr complement, array as counter with arsort ties, preg_match_all sets, substr_count
==== php
<?php
$dna = 'ATGGCCATTGTAATGGGCCGCTGAAAGGGTGCCCGATAGATG';
$codons = ['ATG' => 'M', 'GCC' => 'A', 'ATT' => 'I', 'GTA' => 'V', 'GGC' => 'G', 'CGC' => 'R', 'AAG' => 'K', 'GGT' => 'G', 'CCC' => 'P', 'GAT' => 'D'];
$stops = ['TAA', 'TAG', 'TGA'];

function positions($haystack, $needle)
{
    $found = [];
    $at = -1;
    while (($at = strpos($haystack, $needle, $at + 1)) !== false) {
        $found[] = $at;
    }
    return $found;
}

function translate($dna, $start)
{
    global $codons, $stops;
    $protein = '';
    for ($i = $start; $i + 3 <= strlen($dna); $i += 3) {
        $c = substr($dna, $i, 3);
        if (in_array($c, $stops)) {
            $protein .= '*';
            break;
        }
        $protein .= $codons[$c] ?? strtolower($c[0]);
    }
    return $protein;
}

foreach (positions($dna, 'ATG') as $n => $p) {
    echo $n + 1, '. at ', $p, ' frame ', $p % 3, ': ', translate($dna, $p), PHP_EOL;
}

$rc = strrev(strtr($dna, 'ATGC', 'TACG'));
echo substr($rc, 0, 12), '...', substr($rc, -6), ' ', substr_count('AAAA', 'AA'), ' ', count(positions('AAAA', 'AA')), "\n";

$pairs = [];
for ($i = 0, $max = strlen($dna) - 1; $i < $max; ++$i) {
    @$pairs[$dna[$i] . $dna[$i + 1]]++;
}
arsort($pairs);
echo count($pairs), ' pairs, best ', key($pairs), '=', current($pairs), ', ';
next($pairs);
echo key($pairs), '=', current($pairs), ', single: ', implode(' ', array_keys($pairs, 1)), "\n";

if (strpos($dna, 'ATG')) {
    echo "found later\n";
} elseif (strpos($dna, 'ATG') === 0) {
    echo "found at the very start\n";
}

preg_match_all('/([GC])\1+/', $dna, $runs, PREG_SET_ORDER);
usort($runs, fn($a, $b) => strlen($b[0]) - strlen($a[0]));
echo implode(',', array_map(fn($r) => $r[1] . strlen($r[0]), $runs)), ' ', preg_match_all('/TG/', $dna), "\n";

$gc = strlen($dna) - strlen(str_replace(['G', 'C'], '', $dna, $n));
printf("%d %d %.1f%% %s %s\n", $gc, $n, 100 * $gc / strlen($dna), wordwrap(substr($dna, 0, 12), 4, '-', true), chunk_split('ATGGC', 2, '.'));
