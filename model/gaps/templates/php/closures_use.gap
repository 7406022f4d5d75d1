topics: closures, use by value, use by reference, arrow functions, first-class callables
count = count|hits|calls
factor = factor|scale|mult
f = int 2..9
g = int 10..20
values = ints 4..6 1..30
==== php
<?php
$«count» = 0;
$«factor» = «f»;

$byValue = function ($x) use ($«factor») {
    return $x * $«factor»;
};
$byRef = function () use (&$«count») {
    $«count»++;
    return $«count»;
};
$arrow = fn($x) => $x + $«factor»;

$«factor» = «g»;
echo $byValue(2), ' ', $arrow(1), "\n";   // still the old factor in both
$byRef();
$byRef();
echo $«count», "\n";

function makeCounter($start) {
    return function ($step = 1) use (&$start) {
        return $start += $step;
    };
}
$one = makeCounter(5);
$two = makeCounter(50);
echo $one(), $one(3), ' ', $two(), "\n";

$handlers = [];
foreach ([«values»] as $v) {
    $handlers[] = fn() => $v * 2;
}
echo implode(',', array_map(fn($h) => $h(), $handlers)), "\n";

$upper = strtoupper(...);
$fnName = 'strrev';
echo $upper('abc'), ' ', $fnName('abc'), ' ', call_user_func('ucfirst', 'abc'), "\n";
==== python
«count» = 0
«factor» = «f»


def byValue(x, «factor»=«factor»):
    return x * «factor»


def byRef():
    global «count»
    «count» += 1
    return «count»


def arrow(x, «factor»=«factor»):
    return x + «factor»


«factor» = «g»
print(byValue(2), arrow(1))  # still the old factor in both
byRef()
byRef()
print(«count»)


def makeCounter(start):
    def counter(step=1):
        nonlocal start
        start += step
        return start

    return counter


one = makeCounter(5)
two = makeCounter(50)
print(f"{one()}{one(3)} {two()}")

handlers = []
for v in [«values»]:
    handlers.append(lambda v=v: v * 2)
print(",".join(str(h()) for h in handlers))

upper = str.upper
print(upper("abc"), "abc"[::-1], "abc"[:1].upper() + "abc"[1:])
