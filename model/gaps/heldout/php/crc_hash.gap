topics: 32-bit wrap with masks, ord and chr, sprintf %08x, string offsets, integer shift, hex and base conversion
==== php
<?php
// Small non-cryptographic hashes used for cache keys.

function fnv1a(string $s): int
{
    $h = 0x811c9dc5;
    for ($i = 0, $n = strlen($s); $i < $n; $i++) {
        $h ^= ord($s[$i]);
        $h = ($h * 0x01000193) & 0xffffffff;
    }
    return $h;
}

function javaHash(string $s): int
{
    $h = 0;
    foreach (str_split($s) as $ch) {
        $h = (31 * $h + ord($ch)) & 0xFFFFFFFF;
    }
    return $h > 0x7fffffff ? $h - 0x100000000 : $h;
}

function adler(string $s): int
{
    [$a, $b] = [1, 0];
    $i = -1;
    while (isset($s[++$i])) {
        $b = ($b + ($a = ($a + ord($s[$i])) % 65521)) % 65521;
    }
    return $b << 16 | $a;
}

function crc(string $s): string
{
    $crc = 0xffffffff;
    for ($i = 0; $i < strlen($s); $i++) {
        $crc ^= ord($s[$i]);
        for ($k = 8; $k--; ) {
            $crc = $crc & 1 ? ($crc >> 1) ^ 0xedb88320 : $crc >> 1;
        }
    }
    return sprintf('%08x', $crc ^ 0xffffffff);
}

foreach (['user:17', 'session/ab', 'Zebra crossing', ''] as $key) {
    printf("%-15s %08x %11d %08X %s\n", "'$key'", fnv1a($key), $key === '' ? 0 : javaHash($key), adler($key), crc($key));
}

$buckets = array_fill(0, 5, '');
foreach (range('a', 'j') as $c) {
    $buckets[abs(javaHash("node-$c")) % 5] .= $c;
}
echo implode('|', $buckets), "\n";
echo base_convert((string) fnv1a('short'), 10, 36), ' ', bin2hex(chr(200) . chr(321)), ' ', dechex(255 << 4), "\n";
echo (-17 >> 1), ' ', -17 % 5, ' ', ~0 & 0xFF, ' ', hexdec('ff') ^ octdec('17'), "\n";
