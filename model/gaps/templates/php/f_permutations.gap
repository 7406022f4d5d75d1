topics: recursion with generators, array_splice on copies, value semantics, spread in arrays
perms = permutations|orders|arrange
subsets = subsets|powerSet|combos
words = words 3..3
n = int 2..3
==== php
function «perms»(array $items): Generator
{
    if (count($items) < 2) {
        yield $items;
        return;
    }
    foreach ($items as $i => $item) {
        $rest = $items;
        array_splice($rest, $i, 1);
        foreach («perms»($rest) as $p) {
            yield [$item, ...$p];
        }
    }
}

function «subsets»(array $items): array
{
    $all = [[]];
    foreach ($items as $item) {
        foreach ($all as $set) {    // iterates over the old sets only
            $set[] = $item;
            $all[] = $set;
        }
    }
    return $all;
}
==== check php
<?php
«SOURCE»
foreach («perms»([«words»]) as $p) {
    echo implode('-', $p), "\n";
}
foreach («subsets»(range(1, «n»)) as $s) {
    echo '{', implode(',', $s), '} ';
}
echo "\n";
==== python
def «perms»(items):
    if len(items) < 2:
        yield items
        return
    for i, item in enumerate(items):
        rest = items.copy()
        del rest[i]
        for p in «perms»(rest):
            yield [item, *p]


def «subsets»(items):
    all_ = [[]]
    for item in items:
        for set in all_.copy():  # iterates over the old sets only
            all_.append([*set, item])
    return all_
==== check python
«SOURCE»
for p in «perms»([«words»]):
    print("-".join(p))
for s in «subsets»(list(range(1, «n» + 1))):
    print("{" + ",".join(map(str, s)) + "} ", end="")
print()
