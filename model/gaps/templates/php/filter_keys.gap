topics: array_filter keeps keys, array_map, array_keys
nums = numbers|readings|marks
values = ints 6..9 -9..30
limit = int 3..12
picked = picked|kept|chosen
==== php
function above(array $«nums», int $limit): array {
    return array_filter($«nums», fn($n) => $n > $limit);
}

function evens(array $«nums»): array {
    $«picked» = array_filter($«nums», function ($n) {
        return $n % 2 === 0;
    });
    return array_values(array_map(fn($n) => $n * 10, $«picked»));
}
==== check php
<?php
«SOURCE»
foreach (above([«values»], «limit») as $k => $v) {
    echo "$k -> $v\n";
}
echo implode(' ', evens([«values»])), "\n";
echo implode(' ', array_keys(above([1, 50, 2, 60], «limit»))), "\n";
==== python
def above(«nums», limit):
    return {key: n for key, n in enumerate(«nums») if n > limit}


def evens(«nums»):
    «picked» = [n for n in «nums» if n % 2 == 0]
    return [n * 10 for n in «picked»]
==== check python
«SOURCE»
for k, v in above([«values»], «limit»).items():
    print(f"{k} -> {v}")
print(" ".join(map(str, evens([«values»]))))
print(" ".join(map(str, above([1, 50, 2, 60], «limit»))))
