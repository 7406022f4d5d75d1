topics: text wrapping by hand, string functions, substr with negative offsets, ucfirst, strrev, trim with mask, heredoc interpolation
==== php
<?php
$letter = "dear customer, your parcel  no. 00420 was handed over to extraordinarilylongnamedcarrier on monday. sincerely";

function wrap_text($text, $width)
{
    $lines = array();
    $line = '';
    foreach (preg_split('/\s+/', $text) as $word) {
        while (strlen($word) > $width) {
            if ($line !== '') {
                $lines[] = $line;
                $line = '';
            }
            $lines[] = substr($word, 0, $width - 1) . '-';
            $word = substr($word, $width - 1);
        }
        if ($line === '') {
            $line = $word;
        } elseif (strlen($line) + 1 + strlen($word) <= $width) {
            $line .= " $word";
        } else {
            $lines[] = $line;
            $line = $word;
        }
    }
    if ($line !== '') $lines[] = $line;
    return $lines;
}

function justify($line, $width)
{
    $gaps = substr_count($line, ' ');
    if (!$gaps) return $line;
    $extra = $width - strlen($line);
    $out = '';
    for ($i = 0; $i < strlen($line); $i++) {
        $out .= $line[$i];
        if ($line[$i] == ' ' && $extra > 0) {
            $n = (int) ceil($extra / $gaps--);
            $out .= str_repeat(' ', $n);
            $extra -= $n;
        }
    }
    return $out;
}

$width = 18;
foreach (wrap_text($letter, $width) as $no => $line) {
    $line = $no ? $line : ucfirst($line);
    echo '|', str_pad(justify($line, $width), $width), '|', strlen($line), "\n";
}

preg_match('/\d+/', $letter, $found);
$no = $found[0];
$info = ['id' => $no, 'len' => strlen($no)];
echo <<<TXT
  Parcel {$info['id']} ({$info['len']} digits)
  next: {$no}
TXT;
echo "\n", $no + 1, ' ', ++$no, ' ', substr('00420', -3, 2), ' ', trim('--x-y--', '-'), ' ', rtrim('1.500', '0'), "\n";
echo ucwords('o neill-smith, ann'), ' ', strpos($letter, 'dear') ?: 'start', ' ', var_export(strpos($letter, 'zzz'), true), "\n";
