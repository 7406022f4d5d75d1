topics: version comparison by arrays, explode and pad, usort by function name, spaceship on arrays, numeric string comparison, array_unique keeps keys
==== php
<?php

function normalize(string $v): array
{
    $v = ltrim($v, 'vV');
    [$core, $pre] = array_pad(explode('-', $v, 2), 2, null);
    $parts = array_map('intval', explode('.', $core));
    while (count($parts) < 3) {
        $parts[] = 0;
    }
    return ['parts' => $parts, 'pre' => $pre];
}

function cmp(string $a, string $b): int
{
    $x = normalize($a);
    $y = normalize($b);
    return $x['parts'] <=> $y['parts']
        ?: ($x['pre'] === null) <=> ($y['pre'] === null)
        ?: strcmp($x['pre'] ?? '', $y['pre'] ?? '');
}

$installed = [
    'router' => '1.10.0',
    'logger' => 'v1.9',
    'mailer' => '2.0.0-rc1',
    'cache' => '2.0',
    'queue' => '1.9.0',
    'forms' => '2.0.0-beta',
];

$byVersion = $installed;
uasort($byVersion, 'cmp');
foreach ($byVersion as $name => $version) echo "$name $version; ";
echo "\n";

asort($installed);
echo implode(' ', array_keys($installed)), ' | ', implode(' ', array_values($installed)), "\n";

$rules = ['router' => '^1.2', 'logger' => '>=1.9.1', 'mailer' => '<2', 'cache' => '=2.0.0', 'orm' => '^3'];
foreach ($rules as $name => $rule) {
    if (!preg_match('/^(\^|>=|<|=)(.+)$/', $rule, $m)) continue;
    [, $op, $want] = $m;
    if (!isset($installed[$name])) {
        echo str_pad($name, 8), "not installed\n";
        continue;
    }
    $c = cmp($installed[$name], $want);
    $ok = match ($op) {
        '^' => $c >= 0 && normalize($installed[$name])['parts'][0] === normalize($want)['parts'][0],
        '>=' => $c >= 0,
        '<' => $c < 0,
        '=' => !$c,
    };
    echo str_pad($name, 8), $rule, ' ', $ok ? 'ok' : 'violated', " ($c)\n";
}

$majors = array_map(fn($v) => normalize($v)['parts'][0], $installed);
echo json_encode(array_unique($majors)), ' ', json_encode(array_count_values($majors)), "\n";
echo '1.10' == '1.1' ? 'equal' : 'different', ' ', '1.10' === '1.1' ? 'same' : 'distinct', ' ', '1.10.0' < '1.9.0' ? 'lt' : 'gt', ' ', '1.9' < '1.10' ? 'lt' : 'gt', ' ', max('10', '9'), ' ', max('10', '9a'), "\n";
