topics: Zeller weekday, intdiv versus /, sprintf columns, negative modulo fix, do-while, switch with grouped cases, associative keys built from ints, ternary leap years
==== php
<?php

function is_leap($y) { return $y % 4 == 0 && ($y % 100 != 0 || $y % 400 == 0); }

function days_in($y, $m)
{
    switch ($m) {
        case 4: case 6: case 9: case 11:
            return 30;
        case 2:
            return 28 + is_leap($y);
        default:
            return 31;
    }
}

// Zeller's congruence, 0 = Monday
function weekday($y, $m, $d)
{
    if ($m < 3) {
        $m += 12;
        $y--;
    }
    $k = $y % 100;
    $j = intdiv($y, 100);
    $h = ($d + intdiv(13 * ($m + 1), 5) + $k + (int) ($k / 4) + ($j >> 2) - 2 * $j) % 7;
    return ($h + 5 + 7) % 7;
}

function month_sheet($y, $m)
{
    $lines = array('Mo Tu We Th Fr Sa Su');
    $line = str_repeat('   ', $w = weekday($y, $m, 1));
    $d = 0;
    do {
        $line .= sprintf('%2d', ++$d);
        if (++$w % 7 == 0) {
            $lines[] = $line;
            $line = '';
        } else {
            $line .= ' ';
        }
    } while ($d < days_in($y, $m));
    if (trim($line)) $lines[] = rtrim($line);
    return $lines;
}

echo implode("\n", month_sheet(2024, 9)), "\n";
echo count(month_sheet(2021, 2)), ' ', count(month_sheet(2026, 8)), "\n";

$fridays = array();
for ($y = 2023; $y <= 2026; $y++) {
    for ($m = 1; $m <= 12; $m++) {
        if (weekday($y, $m, 13) == 4) $fridays[$y][] = sprintf('%02d', $m);
    }
}
foreach ($fridays as $y => $months) echo $y, is_leap($y) ? '*' : '', ':', implode('/', $months), ' ';
echo "\n";

$names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
$tests = ['1900-01-01', '2000-02-29', '1969-07-20', '2100-12-31'];
foreach ($tests as $iso) {
    list($y, $m, $d) = explode('-', $iso);
    $doy = (int) $d;
    while (--$m > 0) $doy += days_in($y, $m);
    list(, $mm) = explode('-', $iso);
    echo $iso, ' ', $names[weekday((int) $y, (int) $mm, $d)], ' day ', $doy, ' week ', intdiv($doy - 1, 7) + 1, ' ', $mm + 0, "\n";
}
echo -7 % 3, ' ', (-7 % 3 + 3) % 3, ' ', intdiv(-7, 3), ' ', floor(-7 / 3), ' ', 28 + true, ' ', '02' + 1, ' ', '02' . 1, "\n";
