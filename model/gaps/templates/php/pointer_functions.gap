topics: current, key, next, reset, end, prev, array cursor, while loop over pointer
list = list|track|ring
words = words 4..5
==== php
<?php
$«list» = [«words»];
echo current($«list»), ' ', next($«list»), ' ', key($«list»), "\n";
echo end($«list»), ' ', key($«list»), ' ', prev($«list»), "\n";
reset($«list»);
while (($item = current($«list»)) !== false) {
    echo key($«list»), '=', strtoupper($item), ' ';
    next($«list»);
}
echo "\n";
var_dump(current($«list»), key($«list»));

$map = ['x' => 10, 'y' => 20];
$map['z'] = 30;
echo reset($map), ' ', key($map), ' ', end($map), ' ', key($map), "\n";
echo array_key_first($map), ' ', array_key_last($map), ' ', array_keys($map)[1], "\n";
$last = array_slice($«list», -1)[0];
echo $last === end($«list») ? 'same end' : 'other', "\n";
==== python
«list»_ = [«words»]
pos = 0
print(«list»_[pos], «list»_[pos + 1], pos + 1)
pos = len(«list»_) - 1
print(«list»_[pos], pos, «list»_[pos - 1])
for pos, item in enumerate(«list»_):
    print(f"{pos}={item.upper()} ", end="")
print()
print("bool(false)")
print("NULL")

map_ = {"x": 10, "y": 20}
map_["z"] = 30
keys = list(map_)
print(map_[keys[0]], keys[0], map_[keys[-1]], keys[-1])
print(keys[0], keys[-1], keys[1])
last = «list»_[-1]
print("same end" if last == «list»_[-1] else "other")
