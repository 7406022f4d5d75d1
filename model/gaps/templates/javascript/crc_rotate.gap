topics: CRC-32 table, XOR and >>> 8, rotate left and right, >>> 0, byte swap, toString(16) and toString(2), negative shifts
crc32 = crc32|checksum|crcOf
w = words 3
n = int 1..30
x = int 1..2000000000
==== javascript
const TABLE = [];
for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) {
        c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    }
    TABLE[n] = c >>> 0;
}

function «crc32»(text) {
    let crc = -1;
    for (const ch of text) {
        crc = TABLE[(crc ^ ch.charCodeAt(0)) & 0xff] ^ (crc >>> 8);
    }
    return (crc ^ -1) >>> 0;
}

const rotl = (x, n) => ((x << n) | (x >>> (32 - n))) >>> 0;
const rotr = (x, n) => ((x >>> n) | (x << (32 - n))) >>> 0;
const swapBytes = (x) =>
    ((x & 0xff) << 24) | ((x & 0xff00) << 8) | ((x >> 8) & 0xff00) | ((x >>> 24) & 0xff);

const hex = (x) => (x >>> 0).toString(16).padStart(8, '0');

for (const word of [«w», '123456789', '']) console.log(hex(«crc32»(word)), «crc32»(word));
console.log(rotl(«x», «n»), rotr(«x», «n»), rotr(rotl(«x», «n»), «n») === «x»);
console.log(swapBytes(0x11223344).toString(16), swapBytes(«x»), hex(swapBytes(«x»)));
console.log(-1 >>> 24, -1 >> 24, -«n» >>> 27, (-«n» | 0).toString(2));
console.log((«x» * 3) | 0, («x» * 4) >>> 0, «x» ^ -1, ~~(«x» / -7));
==== python
TABLE = []
for n in range(256):
    c = n
    for k in range(8):
        c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
    TABLE.append(c)


def toInt32(x):
    return (x + 2**31) % 2**32 - 2**31


def «crc32»(text):
    crc = 0xFFFFFFFF
    for ch in text:
        crc = TABLE[(crc ^ ord(ch)) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def rotl(x, n):
    return ((x << n) | ((x & 0xFFFFFFFF) >> (32 - n))) & 0xFFFFFFFF


def rotr(x, n):
    return (((x & 0xFFFFFFFF) >> n) | (x << (32 - n))) & 0xFFFFFFFF


def swapBytes(x):
    return toInt32(((x & 0xFF) << 24) | ((x & 0xFF00) << 8) | ((x >> 8) & 0xFF00) | ((x >> 24) & 0xFF))


def hex_(x):
    return f"{x & 0xFFFFFFFF:x}".rjust(8, "0")


for word in [«w», "123456789", ""]:
    print(hex_(«crc32»(word)), «crc32»(word))
print(rotl(«x», «n»), rotr(«x», «n»), str(rotr(rotl(«x», «n»), «n») == «x»).lower())
print(f"{swapBytes(0x11223344):x}", swapBytes(«x»), hex_(swapBytes(«x»)))
print(0xFFFFFFFF >> 24, -1 >> 24, (-«n» & 0xFFFFFFFF) >> 27, f"{-«n»:b}")
print(toInt32(«x» * 3), («x» * 4) & 0xFFFFFFFF, «x» ^ -1, int(«x» / -7))
