topics: loose equality, strict equality, string to number, empty, null handling, short ternary
check = check|test|probe
s = int 2..99
==== php
<?php
function «check»(bool $value): string
{
    return $value ? 'T' : 'F';
}

echo «check»('10' == '1e1'), «check»('10' === '1e1'), «check»(0 == 'a'), «check»('1' == '01'), "\n";
echo «check»(null == false), «check»([] == false), «check»('0' == false), «check»('' == null), "\n";
echo «check»('abc' == 0), «check»(«s» == '«s»'), «check»(«s» === '«s»'), «check»(100 == '1e2'), "\n";

// what counts as empty
foreach (['', '0', '00', 0, 0.0, [], null, 'a', [0], -1] as $i => $value) {
    echo $i, empty($value) ? ' empty' : ' filled', "\n";
}

echo '5' + '«s»', ' ', '3' * 4, ' ', '2.5' + 1, ' ', '«s»' . 1 + 1, "\n";
echo (int) '12abc', ' ', (int) 'abc', ' ', (float) '3.50', ' ', intval('7.9'), ' ', (int) 9.99, "\n";
echo «check»(is_numeric('12.5')), «check»(is_numeric('12a')), «check»((bool) '0'), «check»((bool) 'false'), "\n";
$name = '';
echo $name ?: 'anonymous', ' ', $name ?? 'unset', '|', $none ?? 'unset', "\n";
==== python
import re


def «check»(value):
    return "T" if value else "F"


def is_numeric(s):
    return re.fullmatch(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*", s) is not None


# PHP compares numeric strings as numbers
print(«check»(float("10") == float("1e1")), «check»("10" == "1e1"), «check»(False), «check»(1 == 1), sep="")
print(«check»(True), «check»(True), «check»(True), «check»(True), sep="")
print(«check»(False), «check»(«s» == int("«s»")), «check»(False), «check»(100 == float("1e2")), sep="")

# what counts as empty
for i, value in enumerate(["", "0", "00", 0, 0.0, [], None, "a", [0], -1]):
    print(i, "empty" if not value or value == "0" else "filled")

print(5 + «s», 3 * 4, 2.5 + 1, int("«s»" + "1") + 1)
print(12, 0, f"{float('3.50'):g}", int(float("7.9")), int(9.99))
print(«check»(is_numeric("12.5")), «check»(is_numeric("12a")), «check»(False), «check»(True), sep="")
name = ""
print(f"{name or 'anonymous'} {name}|unset")
