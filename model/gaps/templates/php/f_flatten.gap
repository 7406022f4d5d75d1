topics: recursion over nested arrays, is_array, array_merge, reference accumulator, dotted keys
flatten = flatten|dotted|unnest
sep = .|/|:
n = int 1..50
w = word
found = found|flat|result
prefix = prefix|path|stem
==== php
function «flatten»(array $data, string $«prefix» = ''): array
{
    $out = [];
    foreach ($data as $key => $value) {
        if (is_array($value) && $value) {
            $out = array_merge($out, «flatten»($value, "$«prefix»$key«sep»"));
        } else {
            $out[$«prefix» . $key] = $value;
        }
    }
    return $out;
}

function leaves(array $data, array &$«found»): void
{
    foreach ($data as $value) {
        is_array($value) ? leaves($value, $«found») : $«found»[] = $value;
    }
}
==== check php
<?php
«SOURCE»
$conf = ['db' => ['host' => '«w»', 'ports' => ['a' => «n», 'b' => 2]], 'debug' => true, 'none' => []];
foreach («flatten»($conf) as $k => $v) {
    echo $k, ' = ', is_array($v) ? 'empty' : $v, "\n";
}
$found = ['start'];
leaves([1, [2, [3, 'x']], [], [[«n»]]], $found);
echo implode(' ', $found), "\n";
==== python
def «flatten»(data, «prefix»=""):
    out = {}
    for key, value in data.items():
        if isinstance(value, dict) and value:
            out.update(«flatten»(value, f"{«prefix»}{key}«sep»"))
        else:
            out[f"{«prefix»}{key}"] = value
    return out


def leaves(data, «found»):
    for value in data:
        if isinstance(value, list):
            leaves(value, «found»)
        else:
            «found».append(value)
==== check python
«SOURCE»
conf = {"db": {"host": "«w»", "ports": {"a": «n», "b": 2}}, "debug": True, "none": {}}
for k, v in «flatten»(conf).items():
    if isinstance(v, dict):
        v = "empty"
    print(f"{k} = {1 if v is True else v}")
found = ["start"]
leaves([1, [2, [3, "x"]], [], [[«n»]]], found)
print(" ".join(map(str, found)))
