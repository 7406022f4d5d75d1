topics: str_getcsv, array_combine, group by with nested arrays, usort on strings with numbers, array_sum of numeric strings, number_format, list in nested foreach
==== php
<?php
$csv = <<<CSV
region;product;qty;price
North;"Bolt; M8";120;0.12
South;Nut;80;0.05
North;Nut;;0.05
East;"Washer ""XL""";15;1.5
South;Bolt M8;-20;0.12
North;Drill;2;89.9

West;Drill;1
CSV;

$lines = explode("\n", $csv);
$head = str_getcsv(array_shift($lines), ';');
$rows = [];
$errors = [];
foreach ($lines as $i => $line) {
    if (trim($line) === '') continue;
    $cells = str_getcsv($line, ';');
    if (count($cells) !== count($head)) {
        $errors[$i + 2] = count($cells) . ' cells';
        continue;
    }
    $rows[] = array_combine($head, $cells);
}

$regions = [];
foreach ($rows as ['region' => $r, 'product' => $p, 'qty' => $q, 'price' => $price]) {
    $regions[$r]['sum'] = ($regions[$r]['sum'] ?? 0) + (int) $q * $price;
    $regions[$r]['items'][] = $p;
    $regions[$r]['qty'][] = $q;
}

uksort($regions, fn($a, $b) => $regions[$b]['sum'] <=> $regions[$a]['sum']);
foreach ($regions as $name => ['sum' => $sum, 'items' => $items, 'qty' => $qty]) {
    printf("%-6s|%8s|%s|%s\n", $name, number_format($sum, 2, '.', ' '), array_sum(array_filter($qty)), implode(' + ', $items));
}

$prices = array_column($rows, 'price', 'product');
asort($prices, SORT_STRING);
echo implode(' ', $prices), ' -> ';
asort($prices, SORT_NUMERIC);
echo implode(' ', $prices), ' ', key($prices), "\n";

foreach ($errors as $no => $why) echo "line $no: $why\n";

$qty = array_column($rows, 'qty');
sort($qty);
echo json_encode($qty), ' ', max($qty), ' ', var_export($qty[1] == 0, true), ' ', count(array_filter($qty, 'is_numeric')), "\n";
rsort($qty, SORT_STRING);
echo implode(',', $qty), "\n";

function csv_line(array $cells, string $sep = ';'): string
{
    return implode($sep, array_map(function ($c) use ($sep) {
        return strpbrk($c, "\"$sep ") === false ? $c : '"' . str_replace('"', '""', $c) . '"';
    }, $cells));
}
echo csv_line($rows[3]), ' ', csv_line(array_slice($head, 1, -1), ','), ' ', $rows === array_reverse(array_reverse($rows)) ? 'round trip' : 'broken', "\n";
