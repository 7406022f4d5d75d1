topics: log parsing, preg_match named groups, counting nested maps, arsort, str_pad, explode lines, isset
log = log|journal|trace
ip = int 2..250
ms = ints 5..5 3..400
==== php
<?php
$ms = [«ms»];
$«log» = <<<LOG
[10:01] 10.0.0.«ip» GET /home 200 {$ms[0]}ms
[10:02] 10.0.0.7 POST /login 403 {$ms[1]}ms
[10:02] 10.0.0.«ip» GET /home 200 $ms[2]ms
broken line
[10:05] 10.0.0.7 GET /img/a.png 404 {$ms[3]}ms
[10:06] 10.0.0.«ip» GET /home 500 {$ms[4]}ms
LOG;

$pattern = '#^\[(?<time>[\d:]+)\]\s(?<ip>\S+)\s(?P<verb>[A-Z]+)\s(?<path>\S+)\s(?<code>\d{3})\s(?<ms>\d+)ms$#';
$stats = [];
$bad = 0;
foreach (explode("\n", $«log») as $line) {
    if (!preg_match($pattern, $line, $m)) {
        $bad++;
        continue;
    }
    ['ip' => $ip, 'path' => $path, 'code' => $code] = $m;
    $stats[$ip]['count'] = ($stats[$ip]['count'] ?? 0) + 1;
    $stats[$ip]['ms'][] = (int) $m['ms'];
    $stats[$ip]['codes'][$code[0] . 'xx'] ??= [];
    $stats[$ip]['codes'][$code[0] . 'xx'][] = $path;
}

foreach ($stats as $ip => ['count' => $count, 'ms' => $times, 'codes' => $codes]) {
    echo str_pad($ip, 12), $count, ' requests, avg ', round(array_sum($times) / $count, 1), ' max ', max($times), "\n";
    ksort($codes);
    foreach ($codes as $class => $paths) {
        echo "  $class: ", implode(' ', array_unique($paths)), ' (', count($paths), ")\n";
    }
}
echo "$bad broken\n";
==== python
import math
import re

ms = [«ms»]
«log» = f"""[10:01] 10.0.0.«ip» GET /home 200 {ms[0]}ms
[10:02] 10.0.0.7 POST /login 403 {ms[1]}ms
[10:02] 10.0.0.«ip» GET /home 200 {ms[2]}ms
broken line
[10:05] 10.0.0.7 GET /img/a.png 404 {ms[3]}ms
[10:06] 10.0.0.«ip» GET /home 500 {ms[4]}ms"""

pattern = re.compile(
    r"^\[(?P<time>[\d:]+)\]\s(?P<ip>\S+)\s(?P<verb>[A-Z]+)\s(?P<path>\S+)\s(?P<code>\d{3})\s(?P<ms>\d+)ms$"
)
stats = {}
bad = 0
for line in «log».split("\n"):
    m = pattern.search(line)
    if not m:
        bad += 1
        continue
    ip, path, code = m["ip"], m["path"], m["code"]
    entry = stats.setdefault(ip, {"count": 0, "ms": [], "codes": {}})
    entry["count"] += 1
    entry["ms"].append(int(m["ms"]))
    entry["codes"].setdefault(f"{code[0]}xx", []).append(path)

for ip, entry in stats.items():
    count, times, codes = entry["count"], entry["ms"], entry["codes"]
    average = math.floor(sum(times) / count * 10 + 0.5) / 10
    print(f"{ip.ljust(12)}{count} requests, avg {average:.14g} max {max(times)}")
    for class_, paths in sorted(codes.items()):
        print(f"  {class_}: {' '.join(dict.fromkeys(paths))} ({len(paths)})")
print(f"{bad} broken")
