topics: group by, callable parameter, nested append, ksort
groupBy = groupBy|bucket|partition
fn = keyOf|pick|selector
values = ints 6..9 1..40
mod = int 3..5
==== php
/**
 * Groups the rows by what the callable gives.
 */
function «groupBy»(iterable $rows, callable $«fn»): array
{
    $groups = [];
    foreach ($rows as $row) {
        $groups[$«fn»($row)][] = $row;
    }
    ksort($groups);
    return $groups;
}
==== check php
<?php
«SOURCE»
foreach («groupBy»([«values»], fn($x) => $x % «mod») as $k => $g) {
    echo $k, ': ', implode(',', $g), "\n";
}
foreach («groupBy»(['pear', 'fig', 'plum', 'kiwi'], 'strlen') as $k => $g) {
    echo $k, ': ', implode(',', $g), "\n";
}
==== python
# Groups the rows by what the callable gives.
def «groupBy»(rows, «fn»):
    groups = {}
    for row in rows:
        groups.setdefault(«fn»(row), []).append(row)
    return dict(sorted(groups.items()))
==== check python
«SOURCE»
for k, g in «groupBy»([«values»], lambda x: x % «mod»).items():
    print(f"{k}: {','.join(map(str, g))}")
for k, g in «groupBy»(["pear", "fig", "plum", "kiwi"], len).items():
    print(f"{k}: {','.join(g)}")
