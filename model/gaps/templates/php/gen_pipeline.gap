topics: generators, yield key => value, yield from, generator return
numbers = numbers|source|feed
step = int 2..4
limit = int 12..30
names = words 3..4
==== php
<?php
function «numbers»(int $limit, int $step = 1): Generator {
    for ($i = 0; $i < $limit; $i += $step) {
        yield $i;
    }
    return 'done';
}

function squares(iterable $in) {
    foreach ($in as $x) {
        if ($x % 3 == 0) continue;
        yield $x => $x ** 2;
    }
}

function both(array $names) {
    yield 'head';
    yield from $names;
    $state = yield from «numbers»(3);
    yield $state;
}

foreach (squares(«numbers»(«limit», «step»)) as $k => $v) {
    echo "$k:$v ";
}
echo "\n";

foreach (both([«names»]) as $item) {
    echo $item, ';';
}
echo "\n";

$gen = «numbers»(4);
echo $gen->current();
$gen->next();
echo $gen->current(), "\n";
while ($gen->valid()) {
    $gen->next();
}
echo $gen->getReturn(), ' ', array_sum(iterator_to_array(«numbers»(«limit»))), "\n";
==== python
def «numbers»(limit, step=1):
    for i in range(0, limit, step):
        yield i
    return "done"


def squares(in_):
    for x in in_:
        if x % 3 == 0:
            continue
        yield x, x**2


def both(names):
    yield "head"
    yield from names
    state = yield from «numbers»(3)
    yield state


for k, v in squares(«numbers»(«limit», «step»)):
    print(f"{k}:{v} ", end="")
print()

for item in both([«names»]):
    print(item, end=";")
print()

gen = «numbers»(4)
print(next(gen), end="")
print(next(gen))
while True:
    try:
        next(gen)
    except StopIteration as stop:
        result = stop.value
        break
print(result, sum(«numbers»(«limit»)))
