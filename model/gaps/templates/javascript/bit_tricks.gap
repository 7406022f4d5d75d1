topics: bit operators, shifts, >>>, ~~, | 0, toString(2), popcount, masks
popcount = popcount|countBits|ones
mask = mask|flags|bits
n = int 100..4000
neg = int -900..-10
==== javascript
function «popcount»(x) {
  let count = 0;
  x = x >>> 0;
  while (x !== 0) {
    x &= x - 1;
    x >>>= 0;
    count += 1;
  }
  return count;
}

const isPow2 = x => x > 0 && (x & (x - 1)) === 0;

const READ = 1 << 0, WRITE = 1 << 1, EXEC = 1 << 2;

let «mask» = READ | EXEC;
«mask» |= WRITE;
«mask» &= ~READ;
console.log(«mask», «mask» & WRITE ? 'w' : '-', («mask» & READ) !== 0);
«mask» ^= EXEC;
console.log(«mask».toString(2).padStart(4, '0'));

console.log(«popcount»(«n»), «popcount»(-1), isPow2(64), isPow2(«n»));
console.log(«neg» >> 2, «neg» >>> 28, «neg» >>> 0, ~«neg»);
console.log(~~(«neg» / 7), («neg» / 7) | 0, ~~3.99);
console.log(1 << 31, 1 << 32, 2 ** 31 | 0, 0xffffffff | 0);
console.log((«n»).toString(2), («n»).toString(16), («n»).toString(36), parseInt('1011', 2));
==== python
def toInt32(x):
    # what JavaScript's bit operators do to their operands
    return (int(x) + 2**31) % 2**32 - 2**31


def toBase(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while True:
        n, d = divmod(n, base)
        text = digits[d] + text
        if n == 0:
            return text


def «popcount»(x):
    count = 0
    x = x & 0xFFFFFFFF
    while x != 0:
        x &= x - 1
        count += 1
    return count


def isPow2(x):
    return x > 0 and (x & (x - 1)) == 0


READ = 1 << 0
WRITE = 1 << 1
EXEC = 1 << 2

«mask» = READ | EXEC
«mask» |= WRITE
«mask» &= ~READ
print(«mask», "w" if «mask» & WRITE else "-", str((«mask» & READ) != 0).lower())
«mask» ^= EXEC
print(f"{«mask»:b}".rjust(4, "0"))

print(«popcount»(«n»), «popcount»(-1), str(isPow2(64)).lower(), str(isPow2(«n»)).lower())
print(«neg» >> 2, («neg» & 0xFFFFFFFF) >> 28, «neg» & 0xFFFFFFFF, ~(«neg»))
print(int(«neg» / 7), int(«neg» / 7), int(3.99))
print(toInt32(1 << 31), 1 << (32 % 32), toInt32(2**31), toInt32(0xFFFFFFFF))
print(f"{«n»:b}", f"{«n»:x}", toBase(«n», 36), int("1011", 2))
