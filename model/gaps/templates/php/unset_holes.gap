topics: ordered map, unset, append keys, array_values
stock = stock|shelf|bins
items = words 4..6
gone = int 1..2
extra = word
==== php
<?php
$«stock» = [«items»];
unset($«stock»[«gone»]);
$«stock»[] = '«extra»';

foreach ($«stock» as $key => $item) {
    echo $key, ': ', $item, "\n";
}

echo count($«stock»), ' ', array_is_list($«stock») ? 'list' : 'holes', PHP_EOL;
$«stock» = array_values($«stock»);
$«stock»[] = 'last';
foreach ($«stock» as $key => $item) {
    echo "$key=$item ";
}
echo PHP_EOL;
echo isset($«stock»[99]) ? 'set' : 'not set', "\n";
==== python
«stock» = dict(enumerate([«items»]))
next_key = len(«stock»)
del «stock»[«gone»]
«stock»[next_key] = "«extra»"

for key, item in «stock».items():
    print(f"{key}: {item}")

print(len(«stock»), "list" if list(«stock») == list(range(len(«stock»))) else "holes")
«stock» = list(«stock».values())
«stock».append("last")
for key, item in enumerate(«stock»):
    print(f"{key}={item} ", end="")
print()
print("set" if 99 < len(«stock») else "not set")
