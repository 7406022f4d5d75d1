topics: shortest path, INF, nested maps, asort with reset and key, unset while working, null coalescing
roads = roads|links|network
src = Ulm|Linz
a = int 2..9
b = int 3..15
c = int 1..6
==== php
<?php
$«roads» = [
    'Ulm' => ['Linz' => «a», 'Graz' => «b»],
    'Linz' => ['Graz' => «c», 'Brno' => 7],
    'Graz' => ['Brno' => 2, 'Ulm' => 1],
    'Brno' => [],
    'Oslo' => ['Ulm' => 1],
];

function shortest(array $g, string $from): array
{
    $dist = array_fill_keys(array_keys($g), INF);
    $dist[$from] = 0;
    $via = [];
    $open = [$from => 0];
    while ($open) {
        asort($open);
        $u = array_key_first($open);
        unset($open[$u]);
        foreach ($g[$u] as $v => $len) {
            $alt = $dist[$u] + $len;
            if ($alt < $dist[$v]) {
                $dist[$v] = $open[$v] = $alt;
                $via[$v] = $u;
            }
        }
    }
    return compact('dist', 'via');
}

$result = shortest($«roads», '«src»');
foreach ($result['dist'] as $town => $d) {
    if ($d === INF) {
        echo "$town: unreachable\n";
        continue;
    }
    $path = [$town];
    while (isset($result['via'][$path[0]])) {
        array_unshift($path, $result['via'][$path[0]]);
    }
    printf("%-5s %3d  %s\n", $town, $d, implode(' > ', $path));
}
$reach = array_filter($result['dist'], 'is_finite');
echo count($reach), ' ', max($reach), ' ', array_sum($reach) / count($reach) > 3 ? 'far' : 'near', "\n";
==== python
import math

«roads» = {
    "Ulm": {"Linz": «a», "Graz": «b»},
    "Linz": {"Graz": «c», "Brno": 7},
    "Graz": {"Brno": 2, "Ulm": 1},
    "Brno": {},
    "Oslo": {"Ulm": 1},
}


def shortest(g, from_):
    dist = dict.fromkeys(g, math.inf)
    dist[from_] = 0
    via = {}
    open = {from_: 0}
    while open:
        u = min(open, key=open.get)
        del open[u]
        for v, length in g[u].items():
            alt = dist[u] + length
            if alt < dist[v]:
                dist[v] = open[v] = alt
                via[v] = u
    return {"dist": dist, "via": via}


result = shortest(«roads», "«src»")
for town, d in result["dist"].items():
    if d == math.inf:
        print(f"{town}: unreachable")
        continue
    path = [town]
    while path[0] in result["via"]:
        path.insert(0, result["via"][path[0]])
    print(f"{town:<5} {d:3d}  {' > '.join(path)}")
reach = {town: d for town, d in result["dist"].items() if math.isfinite(d)}
print(len(reach), max(reach.values()), "far" if sum(reach.values()) / len(reach) > 3 else "near")
