topics: nested arrays, range letters, isset and unset, mutable string rows, heredoc-free output, foreach key value
seats = seats|hall|plan
rows = int 2..4
taken = A1|B2|A3
==== php
<?php
$«seats» = [];
foreach (range('A', 'C') as $col) {
  for ($r = 1; $r <= «rows»; $r++) {
    $«seats»["$col$r"] = 'free';
  }
}

foreach (['«taken»', 'C1', '«taken»', 'Z9'] as $id) {
  if (!isset($«seats»[$id])) {
    echo "no seat $id\n";
  } elseif ($«seats»[$id] !== 'free') {
    echo "$id is {$«seats»[$id]}\n";
  } else {
    $«seats»[$id] = 'sold';
  }
}

$line = str_repeat('_', «rows»);
foreach ($«seats» as $id => $state) {
  [$col, $r] = [$id[0], (int) substr($id, 1)];
  $line[$r - 1] = $state === 'sold' ? 'x' : '.';
  if ($r === «rows») {
    print $col . ' ' . $line . PHP_EOL;
    $line = str_repeat('_', «rows»);
  }
}
$counts = array_count_values($«seats»);
print $counts['sold'] . ' sold, ' . ($counts['blocked'] ?? 0) . ' blocked, first free ' . array_search('free', $«seats») . PHP_EOL;
==== python
«seats» = {}
for col in ["A", "B", "C"]:
    for r in range(1, «rows» + 1):
        «seats»[f"{col}{r}"] = "free"

for id in ["«taken»", "C1", "«taken»", "Z9"]:
    if id not in «seats»:
        print(f"no seat {id}")
    elif «seats»[id] != "free":
        print(f"{id} is {«seats»[id]}")
    else:
        «seats»[id] = "sold"

line = ["_"] * «rows»
for id, state in «seats».items():
    col, r = id[0], int(id[1:])
    line[r - 1] = "x" if state == "sold" else "."
    if r == «rows»:
        print(col, "".join(line))
        line = ["_"] * «rows»
counts = {}
for state in «seats».values():
    counts[state] = counts.get(state, 0) + 1
first = next(id for id, state in «seats».items() if state == "free")
print(f"{counts['sold']} sold, {counts.get('blocked', 0)} blocked, first free {first}")
