topics: 32-bit wrap, bit operators, ord, shifts, md5, crc32, dechex
hash = mix|digest|checksum
seed = int 11..97
w = word
mult = 31|33|131
==== php
function «hash»(string $text, int $seed = «seed»): int
{
    $h = $seed;
    for ($i = 0; $i < strlen($text); $i++) {
        $h = ($h * «mult» + ord($text[$i])) & 0xFFFFFFFF;
        $h ^= $h >> 7;
    }
    return $h;
}

function signed32(int $x): int
{
    $x &= 0xFFFFFFFF;
    return $x & 0x80000000 ? $x - 0x100000000 : $x;
}
==== check php
<?php
«SOURCE»
echo «hash»('«w»'), ' ', «hash»('', 5), ' ', dechex(«hash»('abcdefgh', 1)), "\n";
echo signed32(«hash»('«w» and more')), ' ', signed32(-5), ' ', signed32(0x7FFFFFFF + 1), "\n";
echo md5('«w»'), ' ', crc32('«w»'), ' ', ~5, ' ', 1 << 5, ' ', 6 ^ 3, "\n";
==== python
def «hash»(text, seed=«seed»):
    h = seed
    for ch in text:
        h = (h * «mult» + ord(ch)) & 0xFFFFFFFF
        h ^= h >> 7
    return h


def signed32(x):
    x &= 0xFFFFFFFF
    return x - 0x100000000 if x & 0x80000000 else x
==== check python
import hashlib
import zlib
«SOURCE»
print(«hash»("«w»"), «hash»("", 5), f"{«hash»('abcdefgh', 1):x}")
print(signed32(«hash»("«w» and more")), signed32(-5), signed32(0x7FFFFFFF + 1))
print(hashlib.md5(b"«w»").hexdigest(), zlib.crc32(b"«w»"), ~5, 1 << 5, 6 ^ 3)
