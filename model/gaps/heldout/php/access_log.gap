topics: preg_match named groups, arrays as counters, arsort stability, list destructuring, switch fall-through, null coalescing assignment
==== php
<?php
$log = <<<LOG
10.0.0.7 GET /index.html 200 1043
10.0.0.9 POST /login 302 0
10.0.0.7 GET /img/logo.png 200 20480
this is not a request
10.0.0.3 GET /admin 403 -
10.0.0.9 GET /index.html 304 -
10.0.0.7 DELETE /cart/17 500 88
LOG;

$hits = [];
$bytes = [];
$bad = [];
foreach (explode("\n", $log) as $no => $line) {
    if (!preg_match('/^(?<ip>[\d.]+) (?<verb>[A-Z]+) (?<path>\S+) (?<code>\d{3}) (?<size>\d+|-)$/', $line, $m)) {
        $bad[] = $no + 1;
        continue;
    }
    $hits[$m['ip']] ??= 0;
    $hits[$m['ip']]++;
    $bytes[$m['code'][0] . 'xx'][] = $m['size'] === '-' ? null : (int) $m['size'];

    switch ($m['code']) {
        case 500:
            echo "page the operator\n";
        case 403:
            echo "write audit record for {$m['path']}\n";
            break;
        case 302:
        case 304:
            echo "redirect-like $m[verb] $m[path]\n";
            continue 2;
        default:
            break;
    }
    [, $first] = explode('/', $m['path']);
    $seen[] = $first;
}

arsort($hits);
foreach ($hits as $ip => $n) {
    echo str_pad($ip, 10), str_repeat('*', $n), "\n";
}

ksort($bytes);
foreach ($bytes as $class => $list) {
    $known = array_filter($list, fn($b) => $b !== null);
    echo $class, ': ', count($list), ' requests, ', array_sum($list), ' bytes, known ', count($known), "\n";
}
echo 'bad lines: ', implode(',', $bad), ' roots: ', implode(' ', $seen), "\n";
