topics: histogram, string keys that are ints, ksort, array_fill_keys, printf with star padding, max on array
histogram = histogram|bars|chart
width = int 3..5
values = ints 8..12 0..24
==== php
function «histogram»(array $values, int $width = «width»): string
{
    $bins = [];
    foreach ($values as $v) {
        $lo = intdiv($v, $width) * $width;
        $bins["$lo"] = ($bins["$lo"] ?? 0) + 1;
    }
    ksort($bins);
    $out = '';
    $most = max($bins);
    foreach ($bins as $lo => $n) {
        $out .= sprintf("%2d-%-2d %s %s\n", $lo, $lo + $width - 1, str_pad(str_repeat('*', $n), $most, '.'), $n);
    }
    return $out . 'total ' . array_sum($bins) . ', bins ' . count($bins) . "\n";
}
==== check php
<?php
«SOURCE»
echo «histogram»([«values»]);
echo «histogram»([«values»], 10);
==== python
def «histogram»(values, width=«width»):
    bins = {}
    for v in values:
        lo = v // width * width
        bins[lo] = bins.get(lo, 0) + 1
    out = ""
    most = max(bins.values())
    for lo, n in sorted(bins.items()):
        out += f"{lo:2d}-{lo + width - 1:<2d} {('*' * n).ljust(most, '.')} {n}\n"
    return out + f"total {sum(bins.values())}, bins {len(bins)}\n"
==== check python
«SOURCE»
print(«histogram»([«values»]), end="")
print(«histogram»([«values»], 10), end="")
