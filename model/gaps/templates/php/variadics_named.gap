topics: variadics, spread, named arguments, defaults, nullable types, union types
join = glue|combine|format
first = word
nums = ints 3..5 1..20
==== php
<?php
declare(strict_types=1);

function «join»(string $sep = ',', string|int ...$parts): string
{
    return implode($sep, $parts) . '(' . count($parts) . ')';
}

function box(int $width, int $height = 2, string $fill = '*', bool $frame = false, ?string $title = null): void
{
    if ($title !== null) {
        echo strtoupper($title), "\n";
    }
    for ($y = 0; $y < $height; $y++) {
        echo $frame ? '|' : '', str_repeat($fill, $width), $frame ? '|' : '', "\n";
    }
}

function total(int|float ...$values): int|float
{
    $sum = 0;
    foreach ($values as $v) {
        $sum += $v;
    }
    return $sum;
}

echo «join»('-', '«first»', 2, 'z'), ' ', «join»(), "\n";
$nums = [«nums»];
echo total(...$nums), ' ', total(1, 2.5, ...$nums), ' ', total(), "\n";
box(4);
box(3, fill: '#', frame: true);
box(title: '«first»', width: 2, height: 1);
$options = ['width' => 5, 'frame' => true, 'height' => 1];
box(...$options);
$merged = [...$nums, 99, ...[1, 2]];
echo count($merged), ' ', end($merged), "\n";
==== python
def «join»(sep=",", *parts):
    return sep.join(map(str, parts)) + f"({len(parts)})"


def box(width, height=2, fill="*", frame=False, title=None):
    if title is not None:
        print(title.upper())
    for y in range(height):
        print("|" if frame else "", fill * width, "|" if frame else "", sep="")


def total(*values):
    sum = 0
    for v in values:
        sum += v
    return sum


print(«join»("-", "«first»", 2, "z"), «join»())
nums = [«nums»]
print(total(*nums), f"{total(1, 2.5, *nums):.14g}", total())
box(4)
box(3, fill="#", frame=True)
box(title="«first»", width=2, height=1)
options = {"width": 5, "frame": True, "height": 1}
box(**options)
merged = [*nums, 99, *[1, 2]]
print(len(merged), merged[-1])
