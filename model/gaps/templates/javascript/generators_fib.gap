topics: generators, yield*, infinite generators, take, spread of iterators
take = take|firstN|head
fibonacci = fibonacci|fib|fibs
n = int 5..12
m = int 2..5
==== javascript
function* «fibonacci»() {
  let [a, b] = [0, 1];
  while (true) {
    yield a;
    [a, b] = [b, a + b];
  }
}

function* «take»(n, iterable) {
  if (n <= 0) return;
  let i = 0;
  for (const x of iterable) {
    yield x;
    if (++i >= n) return;
  }
}

function* both(...sources) {
  for (const s of sources) yield* s;
}

function* countdown(from) {
  while (from > 0) yield from--;
  return 'done';
}

console.log([...«take»(«n», «fibonacci»())].join(' '));
console.log([...both('ab', [1, 2], «take»(«m», countdown(10)))].join('|'));

const it = countdown(2);
let step = it.next();
while (!step.done) {
  console.log('tick', step.value);
  step = it.next();
}
console.log(step.value);

let total = 0;
for (const f of «fibonacci»()) {
  if (f > 1000) break;
  if (f % 2) continue;
  total += f;
}
console.log(total);
==== python
from itertools import islice


def «fibonacci»():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def «take»(n, iterable):
    if n <= 0:
        return
    yield from islice(iterable, n)


def both(*sources):
    for s in sources:
        yield from s


def countdown(from_):
    while from_ > 0:
        yield from_
        from_ -= 1
    return "done"


print(" ".join(str(x) for x in «take»(«n», «fibonacci»())))
print("|".join(str(x) for x in both("ab", [1, 2], «take»(«m», countdown(10)))))

it = countdown(2)
while True:
    try:
        value = next(it)
    except StopIteration as stop:
        result = stop.value
        break
    print("tick", value)
print(result)

total = 0
for f in «fibonacci»():
    if f > 1000:
        break
    if f % 2 != 0:
        continue
    total += f
print(total)
