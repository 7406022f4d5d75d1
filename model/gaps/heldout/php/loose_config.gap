topics: loose versus strict comparison, type juggling, empty and isset, numeric strings, in_array strict flag, (int) casts, spaceship
==== php
<?php
// Reads key=value settings and reports how they are understood.
$ini = "retries=3\ntimeout= 2.50 \nverbose=\ncache=0\nname=007\nproxy=null\nlimit=1e2\ndebug=false";

function cast(string $raw): mixed
{
    $raw = trim($raw);
    if ($raw === '') return null;
    $low = strtolower($raw);
    if (in_array($low, ['true', 'false'], true)) return $low === 'true';
    if (is_numeric($raw)) {
        return ctype_digit($raw) && $raw[0] !== '0' || $raw === '0' ? (int) $raw : ($raw[0] === '0' ? $raw : (float) $raw);
    }
    return $raw;
}

$conf = [];
foreach (explode("\n", $ini) as $line) {
    [$key, $value] = explode('=', $line, 2);
    $conf[$key] = cast($value);
}

foreach ($conf as $key => $value) {
    $flags = (isset($conf[$key]) ? 'S' : '-')
        . (empty($value) ? 'E' : '-')
        . ($value ? 'T' : '-')
        . (is_numeric($value) ? 'N' : '-');
    printf("%-8s %-6s %s\n", $key, var_export($value, true), $flags);
}

$checks = [
    'name == 7' => $conf['name'] == 7,
    'name === "7"' => $conf['name'] === '7',
    'limit == "100"' => $conf['limit'] == '100',
    'cache == null' => $conf['cache'] == null,
    'cache == "abc"' => $conf['cache'] == 'abc',
    'verbose ?? ' => ($conf['verbose'] ?? 'quiet') === 'quiet',
    'key verbose' => array_key_exists('verbose', $conf),
    '"10" < "9"' => '10' < '9',
    '"10" < "9a"' => '10' < '9a',
    '"abc" == "ABC"' => 'abc' == 'ABC',
];
echo implode(', ', array_keys(array_filter($checks))), "\n";
echo 'false ones: ', count($checks) - count(array_filter($checks)), "\n";

echo (int) '12abc' + (int) 'x', ' ', (int) -3.9, ' ', '5' + '5.5', ' ', '5' . 5, ' ', 7 . '', ' ', true + true, "\n";
echo in_array('1e2', ['100']) ? 'loose' : 'none', ' ', in_array('1e2', ['100'], true) ? 'strict' : 'none', ' ', array_search(2.5, $conf), "\n";
echo 'b' <=> 'a', ' ', [1, 2] <=> [1, 3], ' ', null <=> false, ' "', false, '" ', true, "\n";
