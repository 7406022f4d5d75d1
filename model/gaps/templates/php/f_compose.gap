topics: closures, variadic callables, array_reduce, currying, array_walk by reference
compose = compose|pipe|chain
n = int 2..9
values = ints 3..5 1..20
cache = cache|known|memo
fns = fns|steps|stages
==== php
function «compose»(callable ...$«fns»): callable
{
    return fn($x) => array_reduce($«fns», fn($acc, $f) => $f($acc), $x);
}

function curry(callable $f): Closure
{
    return fn($a) => fn($b) => $f($a, $b);
}

function memoize(callable $f): callable
{
    $«cache» = [];
    return function (...$args) use ($f, &$«cache») {
        $key = implode(',', $args);
        if (!isset($«cache»[$key])) {
            $«cache»[$key] = $f(...$args);
        }
        return $«cache»[$key];
    };
}

function scale(array $values, int $by): array
{
    array_walk($values, function (&$v, $k) use ($by) {
        $v = "$k:" . $v * $by;
    });
    return $values;
}
==== check php
<?php
«SOURCE»
$f = «compose»('trim', 'strrev', fn($s) => $s . '«n»', 'strtoupper');
echo $f('  abc '), ' ', «compose»()('same'), ' ', curry(fn($a, $b) => $a ** $b)(«n»)(2), "\n";
$calls = 0;
$slow = memoize(function (int $a, int $b) use (&$calls) {
    $calls++;
    return $a * $b;
});
echo $slow(«n», 3), $slow(«n», 3), $slow(3, «n»), " calls $calls\n";
echo implode(' ', scale([«values»], «n»)), "\n";
==== python
from functools import reduce


def «compose»(*«fns»):
    return lambda x: reduce(lambda acc, f: f(acc), «fns», x)


def curry(f):
    return lambda a: lambda b: f(a, b)


def memoize(f):
    «cache» = {}

    def memoized(*args):
        key = ",".join(map(str, args))
        if key not in «cache»:
            «cache»[key] = f(*args)
        return «cache»[key]

    return memoized


def scale(values, by):
    return [f"{k}:{v * by}" for k, v in enumerate(values)]
==== check python
«SOURCE»
f = «compose»(str.strip, lambda s: s[::-1], lambda s: s + "«n»", str.upper)
print(f("  abc "), «compose»()("same"), curry(lambda a, b: a**b)(«n»)(2))
calls = 0
def mul(a, b):
    global calls
    calls += 1
    return a * b
slow = memoize(mul)
print(f"{slow(«n», 3)}{slow(«n», 3)}{slow(3, «n»)} calls {calls}")
print(" ".join(scale([«values»], «n»)))
