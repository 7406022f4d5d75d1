topics: bit set in an array of 32-bit words, >> 5, & 31, 1 << n sign, generator, Math.ceil
BitSet = BitSet|FlagArray|Bits
n = int 40..90
k = int 3..7
==== javascript
class «BitSet» {
  constructor(size) {
    this.size = size;
    this.words = new Array(Math.ceil(size / 32)).fill(0);
  }
  set(i) {
    this.words[i >> 5] |= 1 << (i & 31);
  }
  clear(i) {
    this.words[i >> 5] &= ~(1 << (i & 31));
  }
  has(i) {
    return (this.words[i >> 5] >>> (i & 31)) % 2 === 1;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.size; i++) if (this.has(i)) yield i;
  }
}

const bits = new «BitSet»(«n»);
for (let i = 0; i < bits.size; i += «k») bits.set(i);
bits.set(31);
console.log([...bits].join(' '));
console.log(bits.words.join(' '));
console.log(bits.words.map(w => (w >>> 0).toString(16)).join(' '));
bits.clear(0);
bits.clear(31);
console.log(bits.has(0), bits.has(«k»), [...bits].length, bits.words[0] >>> 0);
==== python
import math


def toInt32(x):
    return (x + 2**31) % 2**32 - 2**31


class «BitSet»:
    def __init__(self, size):
        self.size = size
        self.words = [0] * math.ceil(size / 32)

    def set(self, i):
        self.words[i >> 5] = toInt32(self.words[i >> 5] | (1 << (i & 31)))

    def clear(self, i):
        self.words[i >> 5] = toInt32(self.words[i >> 5] & ~(1 << (i & 31)))

    def has(self, i):
        return ((self.words[i >> 5] & 0xFFFFFFFF) >> (i & 31)) % 2 == 1

    def __iter__(self):
        for i in range(self.size):
            if self.has(i):
                yield i


bits = «BitSet»(«n»)
for i in range(0, bits.size, «k»):
    bits.set(i)
bits.set(31)
print(" ".join(str(i) for i in bits))
print(" ".join(str(w) for w in bits.words))
print(" ".join(f"{w & 0xFFFFFFFF:x}" for w in bits.words))
bits.clear(0)
bits.clear(31)
print(str(bits.has(0)).lower(), str(bits.has(«k»)).lower(), len(list(bits)), bits.words[0] & 0xFFFFFFFF)
