topics: sort of mixed-case strings, natural order, sort flags, array_multisort-free, strcasecmp, usort stability
names = names|labels|titles
words = words 4..5
n = int 10..99
==== php
<?php
$«names» = [«words», 'Zed', 'alpha10', 'alpha9'];
sort($«names»);
echo implode(' ', $«names»), "\n";
natcasesort($«names»);
echo implode(' ', $«names»), "\n";
usort($«names», 'strcasecmp');
echo implode(' ', $«names»), "\n";
usort($«names», fn($a, $b) => strlen($a) - strlen($b));
echo implode(' ', $«names»), "\n";

$nums = ['10', '9', '2', '«n»'];
sort($nums);
echo implode(' ', $nums), ' ';
sort($nums, SORT_STRING);
echo implode(' ', $nums), "\n";
echo strcmp('b', 'a') <=> 0, strcasecmp('HELLO', 'hello'), ' ', 'Z' < 'a' ? 'upper first' : '', ' ', '10' < '9' ? 'text' : 'number', ' ', '10' < '9a' ? 'text' : 'number', "\n";
$seen = array_unique(array_map('strtolower', ['A', 'b', 'a', 'B', 'c']));
echo implode(',', $seen), ' ', implode(',', array_keys($seen)), "\n";
echo max('apple', 'pear'), ' ', max([1, 5, 3]), ' ', min(4, 2.5), ' ', max('10', 9), "\n";
==== python
import re

«names» = [«words», "Zed", "alpha10", "alpha9"]
«names».sort()
print(" ".join(«names»))


def natural_key(s):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", s.lower())]


«names».sort(key=natural_key)
print(" ".join(«names»))
«names».sort(key=str.lower)
print(" ".join(«names»))
«names».sort(key=len)
print(" ".join(«names»))

nums = ["10", "9", "2", "«n»"]
nums.sort(key=int)
print(" ".join(nums), end=" ")
nums.sort()
print(" ".join(nums))
print("10", "upper first" if "Z" < "a" else "", "text" if 10 < 9 else "number", "text" if "10" < "9a" else "number")
seen = {}
for k, s in enumerate(s.lower() for s in ["A", "b", "a", "B", "c"]):
    if s not in seen.values():
        seen[k] = s
print(",".join(seen.values()), ",".join(map(str, seen)))
print(max("apple", "pear"), max([1, 5, 3]), min(4, 2.5), "10")
