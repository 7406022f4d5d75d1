topics: foreach by reference, nested loops, break 2, continue 2, for with two variables
matrix = matrix|grid|table
r1 = ints 3..3 1..9
r2 = ints 3..3 1..9
r3 = ints 3..3 1..9
seek = int 3..9
==== php
<?php
$«matrix» = [
    [«r1»],
    [«r2»],
    [«r3»],
];

// search until the first hit
$found = null;
foreach ($«matrix» as $y => $row) {
    foreach ($row as $x => $cell) {
        if ($cell === «seek») {
            $found = [$x, $y];
            break 2;
        }
    }
}
if ($found === null):
    echo "nothing\n";
else:
    echo "x=$found[0] y=$found[1]\n";
endif;

foreach ($«matrix» as &$row) {
    foreach ($row as &$cell) {
        $cell *= 2;
    }
    unset($cell);
}
unset($row);

// rows with a number above 15 are left out
foreach ($«matrix» as $row):
    foreach ($row as $cell):
        if ($cell > 15) continue 2;
    endforeach;
    echo implode(' ', $row), PHP_EOL;
endforeach;

$diagonal = 0;
for ($i = 0, $j = count($«matrix») - 1; $j >= 0; $i++, $j--) {
    $diagonal += $«matrix»[$i][$j];
}
echo $diagonal, ' ', implode(',', array_map(null, ...$«matrix»)[0]), "\n";
==== python
«matrix» = [
    [«r1»],
    [«r2»],
    [«r3»],
]

# search until the first hit
found = None
for y, row in enumerate(«matrix»):
    for x, cell in enumerate(row):
        if cell == «seek»:
            found = [x, y]
            break
    if found is not None:
        break
if found is None:
    print("nothing")
else:
    print(f"x={found[0]} y={found[1]}")

for row in «matrix»:
    for x in range(len(row)):
        row[x] *= 2

# rows with a number above 15 are left out
for row in «matrix»:
    if any(cell > 15 for cell in row):
        continue
    print(" ".join(map(str, row)))

diagonal = 0
for i in range(len(«matrix»)):
    diagonal += «matrix»[i][len(«matrix») - 1 - i]
print(diagonal, ",".join(map(str, list(zip(*«matrix»))[0])))
