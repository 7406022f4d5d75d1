topics: explode with limit, array_combine, trim, heredoc, array_map with keys, number parsing, nowdoc
rows = rows|records|people
n1 = int 10..99
n2 = int 10..99
w = word
==== php
<?php
$csv = <<<'CSV'
name; age ;note
Ann;«n1»;"$5 only"
 Bob;«n2»;

# comment
«w»;x;a=b=c
CSV;

$«rows» = [];
$header = null;
foreach (explode("\n", $csv) as $nr => $line) {
    $line = trim($line);
    if ($line === '' || $line[0] === '#') continue;
    $cells = array_map('trim', explode(';', $line));
    if ($header === null) {
        $header = $cells;
        continue;
    }
    $row = array_combine($header, $cells);
    $row['line'] = $nr + 1;
    $«rows»[] = $row;
}

foreach ($«rows» as $r) {
    $age = is_numeric($r['age']) ? (int) $r['age'] : null;
    echo $r['line'], ' ', str_pad($r['name'], 8, '.'), ' ', $age ?? '?', ' ', $r['note'] ?: '-', PHP_EOL;
}
[$key, $value] = explode('=', $«rows»[2]['note'], 2);
echo "$key / $value", PHP_EOL;
$ages = array_filter(array_column($«rows», 'age', 'name'), 'is_numeric');
echo array_sum($ages), ' ', implode('+', $ages), ' ', implode(',', array_keys($ages)), PHP_EOL;
echo implode('|', explode(',', 'a,,b', -1)), ' ', count(explode(',', '')), PHP_EOL;
==== python
csv = """name; age ;note
Ann;«n1»;"$5 only"
 Bob;«n2»;

# comment
«w»;x;a=b=c"""

«rows» = []
header = None
for nr, line in enumerate(csv.split("\n")):
    line = line.strip()
    if line == "" or line[0] == "#":
        continue
    cells = [cell.strip() for cell in line.split(";")]
    if header is None:
        header = cells
        continue
    row = dict(zip(header, cells))
    row["line"] = nr + 1
    «rows».append(row)

for r in «rows»:
    age = int(r["age"]) if r["age"].isdigit() else None
    print(r["line"], r["name"].ljust(8, "."), "?" if age is None else age, r["note"] or "-")
key, value = «rows»[2]["note"].split("=", 1)
print(f"{key} / {value}")
ages = {r["name"]: r["age"] for r in «rows» if r["age"].isdigit()}
print(sum(map(int, ages.values())), "+".join(ages.values()), ",".join(ages))
print("|".join("a,,b".split(",")[:-1]), len("".split(",")))
