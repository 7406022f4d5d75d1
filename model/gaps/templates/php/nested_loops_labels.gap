topics: break 2, continue 2, switch inside loop with continue 2, for with two conditions, while with alternative syntax
limit = int 6..12
stop = int 2..5
rows = words 3..4
==== php
<?php
// pairs with a given product sum
for ($i = 1; $i <= «limit»; $i++) {
    for ($j = $i; $j <= «limit»; $j++) {
        if ($i * $j > 40) {
            continue 2;
        }
        if ($i + $j === «limit» && $i * $j % «stop» === 0) {
            echo "first pair: $i, $j\n";
            break 2;
        }
    }
}
echo "i=$i j=$j\n";

foreach ([«rows», '', 'stop', 'after'] as $nr => $word) {
    switch ($word) {
        case '':
            continue 2;
        case 'stop':
            echo "stopped\n";
            break 2;
        default:
            echo $nr, $word[0];
            break;
    }
    echo '.';
}

for ($lo = 0, $hi = «limit», $turns = 0; $lo < $hi; $lo += 2, $hi--, $turns++);
echo "$lo $hi $turns\n";

$grid = ['ab#', 'c#d', 'efg'];
$y = 0;
while ($y < count($grid)):
    for ($x = 0; $x < 3; $x++):
        if ($grid[$y][$x] === '#') break;
        echo $grid[$y][$x];
    endfor;
    echo $x < 3 ? '|' : '!';
    $y++;
endwhile;
echo PHP_EOL;
==== python
# pairs with a given product sum
found = False
i = 1
while i <= «limit»:
    j = i
    while j <= «limit»:
        if i * j > 40:
            break
        if i + j == «limit» and i * j % «stop» == 0:
            print(f"first pair: {i}, {j}")
            found = True
            break
        j += 1
    if found:
        break
    i += 1
print(f"i={i} j={j}")

for nr, word in enumerate([«rows», "", "stop", "after"]):
    if word == "":
        continue
    if word == "stop":
        print("stopped")
        break
    print(f"{nr}{word[0]}", end="")
    print(".", end="")

lo = 0
hi = «limit»
turns = 0
while lo < hi:
    lo += 2
    hi -= 1
    turns += 1
print(lo, hi, turns)

grid = ["ab#", "c#d", "efg"]
y = 0
while y < len(grid):
    x = 0
    while x < 3:
        if grid[y][x] == "#":
            break
        print(grid[y][x], end="")
        x += 1
    print("|" if x < 3 else "!", end="")
    y += 1
print()
