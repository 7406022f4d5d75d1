topics: inventory simulation, nested maps, by-reference foreach with keys, array_filter, union operator
stock = stock|inventory|goods
qty = qty|units|pieces
a = int 2..9
b = int 10..40
min = int 5..8
item = word
==== php
<?php

/* A small warehouse: every movement is a pair of code and change. */
$«stock» = [
    'A1' => ['name' => 'bolt', '«qty»' => «a», 'price' => 0.25],
    'B2' => ['name' => '«item»', '«qty»' => «b», 'price' => 1.5],
    'C3' => ['name' => 'gear', '«qty»' => 0, 'price' => 12],
];
$defaults = ['price' => 1, '«qty»' => 0, 'shelf' => 'none'];

function move(array &$«stock», string $code, int $change): bool
{
    if (!isset($«stock»[$code])) {
        return false;
    }
    $entry = &$«stock»[$code];
    if ($entry['«qty»'] + $change < 0) {
        return false;
    }
    $entry['«qty»'] += $change;
    return true;
}

$moves = [['A1', 5], ['B2', -«a»], ['C3', -1], ['Z9', 3], ['A1', -2]];
foreach ($moves as [$code, $change]) {
    $ok = move($«stock», $code, $change);
    echo $code, ' ', sprintf('%+d', $change), ' ', $ok ? 'done' : 'refused', "\n";
}

$«stock»['D4'] = ['name' => 'nut'] + $defaults;
foreach ($«stock» as $code => &$entry) {
    $entry['price'] *= 2;
    $entry += $defaults;
    if ($entry['«qty»'] == 0) {
        $entry['note'] = 'reorder';
    }
}
unset($entry);

foreach ($«stock» as $code => $entry) {
    echo "$code {$entry['name']}: {$entry['«qty»']} x {$entry['price']} on {$entry['shelf']}";
    echo isset($entry['note']) ? " ({$entry['note']})" : '', "\n";
}

$low = array_filter($«stock», fn($e) => $e['«qty»'] < «min»);
echo 'Low: ', implode(', ', array_keys($low)) ?: 'nothing', "\n";
$worth = 0;
foreach ($«stock» as ['«qty»' => $n, 'price' => $p]) {
    $worth += $n * $p;
}
echo "Worth: $worth\n";
==== python
# A small warehouse: every movement is a pair of code and change.
«stock» = {
    "A1": {"name": "bolt", "«qty»": «a», "price": 0.25},
    "B2": {"name": "«item»", "«qty»": «b», "price": 1.5},
    "C3": {"name": "gear", "«qty»": 0, "price": 12},
}
defaults = {"price": 1, "«qty»": 0, "shelf": "none"}


def move(«stock», code, change):
    if code not in «stock»:
        return False
    entry = «stock»[code]
    if entry["«qty»"] + change < 0:
        return False
    entry["«qty»"] += change
    return True


moves = [["A1", 5], ["B2", -«a»], ["C3", -1], ["Z9", 3], ["A1", -2]]
for code, change in moves:
    ok = move(«stock», code, change)
    print(code, f"{change:+d}", "done" if ok else "refused")

«stock»["D4"] = {"name": "nut", **defaults}
for entry in «stock».values():
    entry["price"] *= 2
    for key, value in defaults.items():
        entry.setdefault(key, value)
    if entry["«qty»"] == 0:
        entry["note"] = "reorder"

for code, entry in «stock».items():
    print(f"{code} {entry['name']}: {entry['«qty»']} x {entry['price']:.14g} on {entry['shelf']}", end="")
    print(f" ({entry['note']})" if "note" in entry else "")

low = {code: e for code, e in «stock».items() if e["«qty»"] < «min»}
print("Low: " + (", ".join(low) or "nothing"))
worth = 0
for entry in «stock».values():
    worth += entry["«qty»"] * entry["price"]
print(f"Worth: {worth:.14g}")
