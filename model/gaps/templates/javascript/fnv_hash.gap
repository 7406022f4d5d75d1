topics: Math.imul, >>> 0, charCodeAt, toString(16), 32-bit wrap
hash = hash|digest|checksum
text = text|input|msg
w = words 4..6
n = int 5..16
==== javascript
'use strict';

// FNV-1a, 32 bit
function «hash»32(«text») {
    let h = 0x811c9dc5;
    for (let i = 0; i < «text».length; i++) {
        h ^= «text».charCodeAt(i);
        h = Math.imul(h, 0x01000193);
    }
    return h >>> 0;
}

// the classic "times 31" hash, signed
function javaHash(«text») {
    let h = 0;
    for (let i = 0; i < «text».length; i++) {
        h = ((h << 5) - h + «text».charCodeAt(i)) | 0;
    }
    return h;
}

const buckets = new Array(«n»).fill(0);
for (const word of [«w»]) {
    const h = «hash»32(word);
    buckets[h % «n»]++;
    console.log(word, h.toString(16).padStart(8, '0'), javaHash(word));
}
console.log(buckets.join(' '));
console.log(javaHash('the quick brown fox'));
==== python
# FNV-1a, 32 bit
def «hash»32(«text»):
    h = 0x811C9DC5
    for ch in «text»:
        h ^= ord(ch)
        h = (h * 0x01000193) & 0xFFFFFFFF
    return h


# the classic "times 31" hash, signed
def javaHash(«text»):
    h = 0
    for ch in «text»:
        h = ((h << 5) - h + ord(ch) + 2**31) % 2**32 - 2**31
    return h


buckets = [0] * «n»
for word in [«w»]:
    h = «hash»32(word)
    buckets[h % «n»] += 1
    print(word, f"{h:x}".rjust(8, "0"), javaHash(word))
print(" ".join(str(b) for b in buckets))
print(javaHash("the quick brown fox"))
