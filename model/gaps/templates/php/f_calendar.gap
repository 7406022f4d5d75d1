topics: leap year, days in month, nested ternary with parentheses, modulo, str_pad, match with no default, Zeller
leap = isLeap|leapYear|leap
year = int 1990..2030
month = int 1..12
==== php
function «leap»(int $y): bool
{
    return $y % 4 == 0 && ($y % 100 != 0 || $y % 400 == 0);
}

function daysIn(int $month, int $year): int
{
    return match ($month) {
        4, 6, 9, 11 => 30,
        2 => «leap»($year) ? 29 : 28,
        default => 31,
    };
}

/** 0 is Monday */
function weekday(int $d, int $m, int $y): int
{
    if ($m < 3) {
        $m += 12;
        $y--;
    }
    return ($d + intdiv(13 * ($m + 1), 5) + $y + intdiv($y, 4) - intdiv($y, 100) + intdiv($y, 400) + 5) % 7;
}

function calendar(int $month, int $year): string
{
    $out = "Mo Tu We Th Fr Sa Su\n";
    $col = weekday(1, $month, $year);
    $out .= str_repeat('   ', $col);
    for ($d = 1; $d <= daysIn($month, $year); $d++) {
        $out .= str_pad($d, 2, ' ', STR_PAD_LEFT) . (++$col % 7 === 0 ? "\n" : ' ');
    }
    return rtrim($out) . "\n";
}
==== check php
<?php
«SOURCE»
echo calendar(«month», «year»), calendar(2, 2015);
foreach ([1900, 2000, 2024, «year»] as $y) echo «leap»($y) ? 'y' : 'n', daysIn(2, $y), ' ';
echo weekday(24, 12, «year»), "\n";
==== python
def «leap»(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def daysIn(month, year):
    if month in (4, 6, 9, 11):
        return 30
    if month == 2:
        return 29 if «leap»(year) else 28
    return 31


# 0 is Monday
def weekday(d, m, y):
    if m < 3:
        m += 12
        y -= 1
    return (d + 13 * (m + 1) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7


def calendar(month, year):
    out = "Mo Tu We Th Fr Sa Su\n"
    col = weekday(1, month, year)
    out += "   " * col
    for d in range(1, daysIn(month, year) + 1):
        col += 1
        out += str(d).rjust(2) + ("\n" if col % 7 == 0 else " ")
    return out.rstrip() + "\n"
==== check python
«SOURCE»
print(calendar(«month», «year»), calendar(2, 2015), sep="", end="")
for y in [1900, 2000, 2024, «year»]:
    print(("y" if «leap»(y) else "n") + str(daysIn(2, y)), end=" ")
print(weekday(24, 12, «year»))
