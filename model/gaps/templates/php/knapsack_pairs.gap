topics: array of arrays sort by ratio, greedy and dynamic programming, array_fill, max on two, float compare, list in foreach
cap = int 8..15
v1 = int 3..20
v2 = int 3..20
v3 = int 3..20
item = word
taken = taken|packed|picked
chosen = chosen|selected|bag
==== php
<?php
$items = [['«item»', 3, «v1»], ['tent', 5, «v2»], ['rope', 2, «v3»], ['lamp', 4, 9]];

// greedy by value for each kilo
$greedy = $items;
usort($greedy, fn($a, $b) => $b[2] / $b[1] <=> $a[2] / $a[1]);
[$room, $worth, $«taken»] = [«cap», 0, []];
foreach ($greedy as [$name, $kg, $value]) {
    if ($kg > $room) continue;
    $room -= $kg;
    $worth += $value;
    $«taken»[] = $name;
}
echo "greedy $worth: ", implode(' ', $«taken»), "\n";

$best = array_fill(0, «cap» + 1, 0);
$keep = [];
foreach ($items as $i => [, $kg, $value]) {
    for ($w = «cap»; $w >= $kg; --$w) {
        if ($best[$w - $kg] + $value > $best[$w]) {
            $best[$w] = $best[$w - $kg] + $value;
            $keep[$i][$w] = true;
        }
    }
}
$w = «cap»;
$«chosen» = [];
for ($i = count($items) - 1; $i >= 0; $i--) {
    if (isset($keep[$i][$w])) {
        array_unshift($«chosen», $items[$i][0]);
        $w -= $items[$i][1];
    }
}
echo "best $best[«cap»]: ", implode(' ', $«chosen»), ' ', $best[«cap»] > $worth ? 'better' : 'as good', "\n";
==== python
items = [["«item»", 3, «v1»], ["tent", 5, «v2»], ["rope", 2, «v3»], ["lamp", 4, 9]]

# greedy by value for each kilo
greedy = sorted(items, key=lambda a: -(a[2] / a[1]))
room, worth, «taken» = «cap», 0, []
for name, kg, value in greedy:
    if kg > room:
        continue
    room -= kg
    worth += value
    «taken».append(name)
print(f"greedy {worth}: {' '.join(«taken»)}")

best = [0] * («cap» + 1)
keep = set()
for i, (_, kg, value) in enumerate(items):
    for w in range(«cap», kg - 1, -1):
        if best[w - kg] + value > best[w]:
            best[w] = best[w - kg] + value
            keep.add((i, w))
w = «cap»
«chosen» = []
for i in range(len(items) - 1, -1, -1):
    if (i, w) in keep:
        «chosen».insert(0, items[i][0])
        w -= items[i][1]
print(f"best {best[«cap»]}: {' '.join(«chosen»)} {'better' if best[«cap»] > worth else 'as good'}")
