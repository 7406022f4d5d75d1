topics: merge sort by value, array_slice, array_merge, callable comparison with default null, while with array_shift, stable
mergeSort = mergeSort|sorted_|msort
cmp = cmp|compare|order
values = ints 6..9 -20..40
==== php
function «mergeSort»(array $items, ?callable $«cmp» = null): array
{
    $«cmp» ??= fn($a, $b) => $a <=> $b;
    if (count($items) <= 1) {
        return $items;
    }
    $half = intdiv(count($items), 2);
    $left = «mergeSort»(array_slice($items, 0, $half), $«cmp»);
    $right = «mergeSort»(array_slice($items, $half), $«cmp»);
    $out = [];
    while ($left && $right) {
        $out[] = $«cmp»($left[0], $right[0]) <= 0 ? array_shift($left) : array_shift($right);
    }
    return array_merge($out, $left, $right);
}
==== check php
<?php
«SOURCE»
$v = [«values»];
echo implode(' ', «mergeSort»($v)), ' | ', implode(' ', $v), "\n";
echo implode(' ', «mergeSort»($v, fn($a, $b) => abs($b) - abs($a))), "\n";
echo implode(' ', «mergeSort»(['pear', 'fig', 'Kiwi', 'apple'], 'strcmp')), count(«mergeSort»([])), "\n";
==== python
def «mergeSort»(items, «cmp»=None):
    if «cmp» is None:
        «cmp» = lambda a, b: (a > b) - (a < b)
    if len(items) <= 1:
        return items.copy()
    half = len(items) // 2
    left = «mergeSort»(items[:half], «cmp»)
    right = «mergeSort»(items[half:], «cmp»)
    out = []
    while left and right:
        out.append(left.pop(0) if «cmp»(left[0], right[0]) <= 0 else right.pop(0))
    return out + left + right
==== check python
«SOURCE»
v = [«values»]
print(" ".join(map(str, «mergeSort»(v))), "|", " ".join(map(str, v)))
print(" ".join(map(str, «mergeSort»(v, lambda a, b: abs(b) - abs(a)))))
strcmp = lambda a, b: (a > b) - (a < b)
print(" ".join(«mergeSort»(["pear", "fig", "Kiwi", "apple"], strcmp)) + str(len(«mergeSort»([]))))
