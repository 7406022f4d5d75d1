topics: array_splice, array_slice, array_chunk, array_pad, array_fill, array_combine, array_flip, range
deck = deck|queue|lane
values = ints 8..8 10..99 distinct
cut = int 1..4
==== php
<?php
$«deck» = [«values»];
$taken = array_splice($«deck», «cut», 3, ['x', 'y']);
echo implode(' ', $taken), ' | ', implode(' ', $«deck»), "\n";
array_splice($«deck», -1, 1);
array_splice($«deck», 1, 0, ['in']);
echo implode(' ', $«deck»), "\n";
echo implode(' ', array_slice($«deck», -3)), ' | ', implode(' ', array_slice($«deck», 1, -2)), "\n";

foreach (array_chunk(range('a', 'g'), 3) as $n => $chunk) {
    echo $n, ':', implode($chunk), ' ';
}
echo "\n";
echo implode(',', array_pad([1, 2], 5, 0)), ' ', implode(',', array_pad([1, 2], -4, 9)), "\n";
echo json_encode(array_fill(5, 3, 'z')), ' ', json_encode(array_fill_keys(['a', 'b'], 0)), "\n";
$map = array_combine(['one', 'two', 'three'], range(10, 30, 10));
echo json_encode($map), ' ', json_encode(array_flip($map)), "\n";
echo implode(' ', range(10, 1, 3)), ' ', implode(' ', range(0, 1, 0.25)), "\n";
array_unshift($«deck», 'top');
$last = array_pop($«deck»);
$first = array_shift($«deck»);
array_push($«deck», $first, $last);
echo implode(' ', $«deck»), ' ', count($«deck»), "\n";
==== python
import json


def encode(value):
    return json.dumps(value, separators=(",", ":"))


«deck» = [«values»]
taken = «deck»[«cut» : «cut» + 3]
«deck»[«cut» : «cut» + 3] = ["x", "y"]
print(" ".join(map(str, taken)), "|", " ".join(map(str, «deck»)))
del «deck»[-1]
«deck».insert(1, "in")
print(" ".join(map(str, «deck»)))
print(" ".join(map(str, «deck»[-3:])), "|", " ".join(map(str, «deck»[1:-2])))

letters = [chr(c) for c in range(ord("a"), ord("g") + 1)]
for n, start in enumerate(range(0, len(letters), 3)):
    print(f"{n}:{''.join(letters[start:start + 3])} ", end="")
print()
print(",".join(map(str, [1, 2] + [0] * 3)), ",".join(map(str, [9] * 2 + [1, 2])))
print(encode({5 + k: "z" for k in range(3)}), encode(dict.fromkeys(["a", "b"], 0)))
map_ = dict(zip(["one", "two", "three"], range(10, 31, 10)))
print(encode(map_), encode({v: k for k, v in map_.items()}))
print(" ".join(map(str, range(10, 0, -3))), " ".join(f"{k * 0.25:g}" for k in range(5)))
«deck».insert(0, "top")
last = «deck».pop()
first = «deck».pop(0)
«deck» += [first, last]
print(" ".join(map(str, «deck»)), len(«deck»))
