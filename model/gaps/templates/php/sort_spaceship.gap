topics: usort, spaceship, uasort, uksort, multi-key comparison, rsort, asort
people = people|staff|crew
a1 = int 20..39
a2 = int 20..39
s = ints 5..7 1..99
==== php
<?php

$«people» = [
    ['name' => 'Zoe', 'age' => «a1», 'level' => 3],
    ['name' => 'adam', 'age' => «a2», 'level' => 1],
    ['name' => 'Bea', 'age' => 30, 'level' => 3],
    ['name' => 'Carl', 'age' => 30, 'level' => 2],
];

// oldest first, then by name
usort($«people», function ($a, $b) {
    if ($a['age'] !== $b['age']) {
        return $b['age'] <=> $a['age'];
    }
    return strcmp($a['name'], $b['name']);
});
foreach ($«people» as ['name' => $name, 'age' => $age]) {
    echo "$name ($age) ";
}
echo "\n";

usort($«people», fn($a, $b) => [$b['level'], strtolower($a['name'])] <=> [$a['level'], strtolower($b['name'])]);
echo implode(' ', array_column($«people», 'name')), "\n";

$ages = array_column($«people», 'age', 'name');
uasort($ages, fn($a, $b) => $a - $b);
foreach ($ages as $k => $v) echo "$k=$v;";
echo "\n";
uksort($ages, 'strcasecmp');
echo implode(',', array_keys($ages)), "\n";

$nums = [«s»];
rsort($nums);
echo implode(' ', $nums), ' | ';
$words = ['d' => 'pear', 'a' => 'fig', 'c' => 'apple'];
asort($words);
echo implode(' ', array_keys($words)), ' | ';
krsort($words);
echo implode(' ', $words), "\n";
echo 1 <=> 2, ' ', 'b' <=> 'a', ' ', [1, 2] <=> [1, 2], "\n";
==== python
«people» = [
    {"name": "Zoe", "age": «a1», "level": 3},
    {"name": "adam", "age": «a2», "level": 1},
    {"name": "Bea", "age": 30, "level": 3},
    {"name": "Carl", "age": 30, "level": 2},
]

# oldest first, then by name
«people».sort(key=lambda p: (-p["age"], p["name"]))
for person in «people»:
    print(f"{person['name']} ({person['age']}) ", end="")
print()

«people».sort(key=lambda p: (-p["level"], p["name"].lower()))
print(" ".join(p["name"] for p in «people»))

ages = {p["name"]: p["age"] for p in «people»}
ages = dict(sorted(ages.items(), key=lambda item: item[1]))
for k, v in ages.items():
    print(f"{k}={v};", end="")
print()
ages = dict(sorted(ages.items(), key=lambda item: item[0].lower()))
print(",".join(ages))

nums = [«s»]
nums.sort(reverse=True)
print(" ".join(map(str, nums)), end=" | ")
words = {"d": "pear", "a": "fig", "c": "apple"}
words = dict(sorted(words.items(), key=lambda item: item[1]))
print(" ".join(words), end=" | ")
words = dict(sorted(words.items(), reverse=True))
print(" ".join(words.values()))
print(-1, 1, 0)
