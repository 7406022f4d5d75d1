topics: labelled continue, labelled break, do-while, nested loops
limit = limit|maxN|bound
n = int 30..60
target = int 20..90
==== javascript
const «limit» = «n»;
const primes = [];

outer:
for (let i = 2; i <= «limit»; i++) {
  for (const p of primes) {
    if (p * p > i) break;
    if (i % p === 0) continue outer;
  }
  primes.push(i);
}
console.log(primes.length + ' primes, last ' + primes[primes.length - 1]);

// first pair with the wanted sum
let found = null;
search: for (let a = 0; a < primes.length; a++) {
  for (let b = a; b < primes.length; b++) {
    if (primes[a] + primes[b] === «target») {
      found = [primes[a], primes[b]];
      break search;
    }
  }
}
console.log(found ? found.join('+') : 'none');

let x = «target»;
let steps = 0;
do {
  x = x % 2 === 0 ? x / 2 : 3 * x + 1;
  steps++;
} while (x !== 1 && steps < 500);
console.log(steps, x);
==== python
«limit» = «n»
primes = []

for i in range(2, «limit» + 1):
    isPrime = True
    for p in primes:
        if p * p > i:
            break
        if i % p == 0:
            isPrime = False
            break
    if not isPrime:
        continue
    primes.append(i)
print(str(len(primes)) + " primes, last " + str(primes[-1]))


# first pair with the wanted sum
def search():
    for a in range(len(primes)):
        for b in range(a, len(primes)):
            if primes[a] + primes[b] == «target»:
                return [primes[a], primes[b]]
    return None


found = search()
print("+".join(str(p) for p in found) if found is not None else "none")

x = «target»
steps = 0
while True:
    x = x // 2 if x % 2 == 0 else 3 * x + 1
    steps += 1
    if not (x != 1 and steps < 500):
        break
print(steps, x)
