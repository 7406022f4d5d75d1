topics: array_merge versus union, numeric keys, array_replace, array_diff, array_intersect, array_unique, array_search
base = base|defaults|original
extra = extra|custom|patch
n = int 2..50
values = ints 6..8 1..6
==== php
<?php
$«base» = ['host' => 'localhost', 'port' => «n», 'first'];
$«extra» = ['port' => 99, 'second', 'debug' => true];

function show(array $a): void
{
    $parts = [];
    foreach ($a as $k => $v) {
        $parts[] = "$k:" . var_export($v, true);
    }
    echo '[', implode(', ', $parts), "]\n";
}

show(array_merge($«base», $«extra»));
show($«base» + $«extra»);
show(array_replace($«base», $«extra»));
show(array_diff_key($«base», $«extra»));
show(array_intersect_key($«base», ['port' => null]));

$nums = [«values»];
$unique = array_unique($nums);
show($unique);
show(array_values(array_diff([1, 2, 3, 4, 5], $nums)));
echo implode(' ', array_intersect([6, 5, 4, 3], $nums)), "\n";
$at = array_search(3, $nums);
echo $at === false ? 'no 3' : "3 at $at", ' ', in_array('3', $nums) ? 'loose' : '-', ' ', in_array('3', $nums, true) ? 'strict' : '-', "\n";
foreach (array_count_values($nums) as $k => $c) {
    if ($c > 1) echo "$k twice or more ($c)\n";
}
echo array_product([2, 3, «n»]), ' ', array_product([]), ' ', implode(',', array_reverse([1, 2, 3])), "\n";
show(array_reverse(['x' => 1, 2, 3], true));
==== python
from collections import Counter

«base» = {"host": "localhost", "port": «n», 0: "first"}
«extra» = {"port": 99, 0: "second", "debug": True}


def export(v):
    if isinstance(v, bool):
        return str(v).lower()
    return f"'{v}'" if isinstance(v, str) else str(v)


def show(a):
    parts = []
    for k, v in a.items():
        parts.append(f"{k}:{export(v)}")
    print(f"[{', '.join(parts)}]")


def array_merge(*arrays):
    # string keys replace, numeric keys are counted anew
    merged = {}
    n = 0
    for array in arrays:
        for k, v in array.items():
            if isinstance(k, int):
                k = n
                n += 1
            merged[k] = v
    return merged


show(array_merge(«base», «extra»))
show({**«base», **{k: v for k, v in «extra».items() if k not in «base»}})
show({**«base», **«extra»})
show({k: v for k, v in «base».items() if k not in «extra»})
show({k: v for k, v in «base».items() if k == "port"})

nums = [«values»]
unique = {}
for k, v in enumerate(nums):
    if v not in unique.values():
        unique[k] = v
show(unique)
show(dict(enumerate(v for v in [1, 2, 3, 4, 5] if v not in nums)))
print(" ".join(str(v) for v in [6, 5, 4, 3] if v in nums))
at = nums.index(3) if 3 in nums else None
print("no 3" if at is None else f"3 at {at}", "loose" if 3 in nums else "-", "strict" if "3" in nums else "-")
for k, c in Counter(nums).items():
    if c > 1:
        print(f"{k} twice or more ({c})")
print(2 * 3 * «n», 1, ",".join(map(str, reversed([1, 2, 3]))))
show(dict(reversed({"x": 1, 0: 2, 1: 3}.items())))
