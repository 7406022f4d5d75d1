topics: generators as coroutines, send, infinite generators, keys, early break
acc = accumulator|averager|collector
n = int 3..7
values = ints 3..5 1..30
==== php
<?php

function «acc»()
{
    $sum = 0;
    $count = 0;
    while (true) {
        $x = yield $count ? $sum / $count : null;
        if ($x === null) {
            return "$count values";
        }
        $sum += $x;
        $count++;
    }
}

function naturals($from = 1)
{
    while (true) {
        yield $from++;
    }
}

function take(iterable $src, int $n)
{
    foreach ($src as $key => $value) {
        if ($n-- <= 0) {
            break;
        }
        yield $key => $value;
    }
}

function primes()
{
    foreach (naturals(2) as $n) {
        for ($d = 2; $d * $d <= $n; $d++) {
            if ($n % $d === 0) {
                continue 2;
            }
        }
        yield $n;
    }
}

$g = «acc»();
$g->current();
foreach ([«values»] as $v) {
    echo round($g->send($v), 2), ' ';
}
$g->send(null);
echo $g->getReturn(), "\n";

foreach (take(primes(), «n») as $i => $p) {
    echo "$i=$p ";
}
echo "\n", implode(' ', iterator_to_array(take(naturals(«n»), 3), false)), "\n";
$pairs = (function () {
    yield 'a' => 1;
    yield 'b' => 2;
})();
foreach ($pairs as $k => $v) {
    echo $k, $v;
}
echo "\n";
==== python
from itertools import islice


def «acc»():
    sum = 0
    count = 0
    while True:
        x = yield sum / count if count else None
        if x is None:
            return f"{count} values"
        sum += x
        count += 1


def naturals(from_=1):
    while True:
        yield from_
        from_ += 1


def take(src, n):
    return islice(src, n)


def primes():
    for n in naturals(2):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            yield n


g = «acc»()
next(g)
for v in [«values»]:
    print(f"{round(g.send(v), 2):.14g} ", end="")
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)

for i, p in enumerate(take(primes(), «n»)):
    print(f"{i}={p} ", end="")
print()
print(" ".join(map(str, take(naturals(«n»), 3))))


def make_pairs():
    yield "a", 1
    yield "b", 2


pairs = make_pairs()
for k, v in pairs:
    print(f"{k}{v}", end="")
print()
