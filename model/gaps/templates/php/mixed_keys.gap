topics: mixed keys, key coercion of numeric strings, booleans and floats as keys, next free index, negative keys
m = map|table|dict
n = int 5..20
w = word
==== php
<?php
$«m» = ['a' => 1, '«n»' => 'str', 'x'];
$«m»['3'] = 'three';
$«m»[true] = 'yes';
$«m»[] = '«w»';
$«m»['03'] = 'text key';

foreach ($«m» as $k => $v) {
    echo is_int($k) ? "int $k" : "str $k", " => $v\n";
}
echo isset($«m»[3]) ? 'three there' : 'missing', ' ', $«m»[1], "\n";
echo array_key_last($«m»), ' ', max(array_filter(array_keys($«m»), 'is_int')), "\n";

$null = ['k' => null, 'z' => 0];
var_dump(isset($null['k']), array_key_exists('k', $null), empty($null['z']), isset($null['z']));
echo $null['k'] ?? 'default', ' ', $null['none']['deep'] ?? 'deep default', "\n";
==== python
«m» = {"a": 1, «n»: "str", «n» + 1: "x"}
«m»[3] = "three"
«m»[1] = "yes"
«m»[max(k for k in «m» if isinstance(k, int)) + 1] = "«w»"
«m»["03"] = "text key"

for k, v in «m».items():
    print(f"int {k}" if isinstance(k, int) else f"str {k}", f"=> {v}")
print("three there" if 3 in «m» else "missing", «m»[1])
print(list(«m»)[-1], max(k for k in «m» if isinstance(k, int)))

null = {"k": None, "z": 0}
for value in (null.get("k") is not None, "k" in null, not null.get("z"), null.get("z") is not None):
    print(f"bool({str(value).lower()})")
print("default" if null["k"] is None else null["k"], null.get("none", {}).get("deep", "deep default"))
