topics: dot path access, explode, foreach reference walking into array, ??, is_array, default, array_key_exists with null values
get = getPath|dig|pluck
set = setPath|assign|plant
n = int 1..80
w = word
==== php
function «get»(array $data, string $path, mixed $default = null): mixed
{
    foreach (explode('.', $path) as $part) {
        if (!is_array($data) || !array_key_exists($part, $data)) {
            return $default;
        }
        $data = $data[$part];
    }
    return $data;
}

function «set»(array &$data, string $path, mixed $value): void
{
    $cur = &$data;
    foreach (explode('.', $path) as $part) {
        if (!isset($cur[$part]) || !is_array($cur[$part])) {
            $cur[$part] = [];
        }
        $cur = &$cur[$part];
    }
    $cur = $value;
}
==== check php
<?php
«SOURCE»
$d = ['a' => ['b' => ['c' => «n»]], 'x' => null, 's' => '«w»'];
echo «get»($d, 'a.b.c'), ' ', «get»($d, 'a.q', 'dflt'), ' ', var_export(«get»($d, 'x', 'dflt'), true), ' ', «get»($d, 's.t', 0), "\n";
«set»($d, 'a.b.d', '«w»');
«set»($d, 'new.deep', [1, 2]);
«set»($d, 's.t', true);
echo json_encode($d), "\n";
==== python
def «get»(data, path, default=None):
    for part in path.split("."):
        if not isinstance(data, dict) or part not in data:
            return default
        data = data[part]
    return data


def «set»(data, path, value):
    *parents, last = path.split(".")
    cur = data
    for part in parents:
        if not isinstance(cur.get(part), dict):
            cur[part] = {}
        cur = cur[part]
    cur[last] = value
==== check python
«SOURCE»
import json
d = {"a": {"b": {"c": «n»}}, "x": None, "s": "«w»"}
x = «get»(d, "x", "dflt")
print(«get»(d, "a.b.c"), «get»(d, "a.q", "dflt"), "NULL" if x is None else x, «get»(d, "s.t", 0))
«set»(d, "a.b.d", "«w»")
«set»(d, "new.deep", [1, 2])
«set»(d, "s.t", True)
print(json.dumps(d, separators=(",", ":")))
