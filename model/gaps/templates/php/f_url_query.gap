topics: urlencode-free query building, explode, rawurldecode-free, nested keys, str_contains, arrays by key with []
parseQuery = parseQuery|readParams|splitQuery
params = params|fields|vars
w = word
n = int 1..90
==== php
function «parseQuery»(string $query): array
{
    $«params» = [];
    foreach (explode('&', ltrim($query, '?')) as $pair) {
        if ($pair === '') continue;
        [$key, $value] = str_contains($pair, '=') ? explode('=', $pair, 2) : [$pair, ''];
        $value = str_replace('+', ' ', $value);
        if (str_ends_with($key, '[]')) {
            $«params»[substr($key, 0, -2)][] = $value;
        } else {
            $«params»[$key] = $value;
        }
    }
    return $«params»;
}

function buildQuery(array $«params»): string
{
    $out = '';
    foreach ($«params» as $k => $v) {
        foreach ((array) $v as $one) {
            $out .= ($out === '' ? '?' : '&') . $k . (is_array($v) ? '[]' : '') . '=' . strtr($one, ' ', '+');
        }
    }
    return $out;
}
==== check php
<?php
«SOURCE»
$p = «parseQuery»('?q=«w»+pie&tag[]=a&tag[]=b=c&flag&n=«n»&&q=last');
echo json_encode($p), "\n";
$p['n'] = $p['n'] + 1;
echo buildQuery($p), ' ', buildQuery([]), count(«parseQuery»('')), "\n";
==== python
def «parseQuery»(query):
    «params» = {}
    for pair in query.lstrip("?").split("&"):
        if pair == "":
            continue
        key, _, value = pair.partition("=")
        value = value.replace("+", " ")
        if key.endswith("[]"):
            «params».setdefault(key[:-2], []).append(value)
        else:
            «params»[key] = value
    return «params»


def buildQuery(«params»):
    out = ""
    for k, v in «params».items():
        for one in v if isinstance(v, list) else [v]:
            brackets = "[]" if isinstance(v, list) else ""
            out += ("?" if out == "" else "&") + k + brackets + "=" + str(one).replace(" ", "+")
    return out
==== check python
«SOURCE»
import json
p = «parseQuery»("?q=«w»+pie&tag[]=a&tag[]=b=c&flag&n=«n»&&q=last")
print(json.dumps(p, separators=(",", ":")))
p["n"] = int(p["n"]) + 1
print(f"{buildQuery(p)} {buildQuery({})}{len(«parseQuery»(''))}")
