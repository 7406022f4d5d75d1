topics: pseudo random generator, >>> 0, Math.imul, division by 2**32, shuffle, closures
makeRandom = makeRandom|createRng|seeded
shuffle = shuffle|mix|scramble
seed = int 1..99999
w = words 4..6
==== javascript
function «makeRandom»(seed) {
  let state = seed >>> 0;
  return function () {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

// xorshift keeps a signed 32-bit state
function xorshift(x) {
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  return x;
}

function «shuffle»(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

const random = «makeRandom»(«seed»);
console.log(random().toFixed(6), random().toFixed(6));
console.log(«shuffle»([«w»], random).join(' '));
const dice = Array.from({ length: 10 }, () => 1 + ~~(random() * 6));
console.log(dice.join(''), dice.filter((d) => d === 6).length);

let x = «seed»;
for (let i = 0; i < 3; i++) {
  x = xorshift(x);
  console.log(x, x >>> 0, x % 100, x & 0xff);
}
==== python
import math


def toInt32(x):
    return (x + 2**31) % 2**32 - 2**31


def «makeRandom»(seed):
    state = seed & 0xFFFFFFFF

    def random():
        nonlocal state
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        return state / 4294967296

    return random


# xorshift keeps a signed 32-bit state
def xorshift(x):
    x = toInt32(x ^ (x << 13))
    x = toInt32(x ^ ((x & 0xFFFFFFFF) >> 17))
    x = toInt32(x ^ (x << 5))
    return x


def «shuffle»(list_, random):
    copy = [*list_]
    for i in range(len(copy) - 1, 0, -1):
        j = math.floor(random() * (i + 1))
        copy[i], copy[j] = copy[j], copy[i]
    return copy


random = «makeRandom»(«seed»)
print(f"{random():.6f}", f"{random():.6f}")
print(" ".join(«shuffle»([«w»], random)))
dice = [1 + int(random() * 6) for _ in range(10)]
print("".join(str(d) for d in dice), len([d for d in dice if d == 6]))

x = «seed»
for i in range(3):
    x = xorshift(x)
    print(x, x & 0xFFFFFFFF, int(math.fmod(x, 100)), x & 0xFF)
