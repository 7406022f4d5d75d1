topics: first-class callables of methods, static closures, array_map with method arrays, is_callable, partial application, call_user_func_array
Calc = Calc|Tool|Worker
f = int 2..9
values = ints 4..5 1..20
==== php
<?php
class «Calc»
{
    private int $used = 0;

    public function __construct(private int $factor) {}

    public function scale(int $x): int
    {
        $this->used++;
        return $x * $this->factor;
    }

    public static function square(int $x): int
    {
        return $x ** 2;
    }

    public function scaler(): Closure
    {
        return $this->scale(...);
    }

    public function adder(int $by): callable
    {
        return fn(int $x) => $this->scale($x) + $by;
    }

    public function used(): int
    {
        return $this->used;
    }
}

$v = [«values»];
$c = new «Calc»(«f»);
echo implode(' ', array_map([$c, 'scale'], $v)), "\n";
echo implode(' ', array_map('«Calc»::square', $v)), "\n";
$s = $c->scaler();
echo $s(10), ' ', implode(' ', array_map($c->adder(1), array_slice($v, 0, 2))), ' ', $c->used(), "\n";
$sq = «Calc»::square(...);
$m = 'scale';
echo $sq(4), ' ', $c->$m(1), ' ', call_user_func_array([$c, 'scale'], [2]), "\n";
echo is_callable('strlen') ? 'y' : 'n', is_callable('no_such') ? 'y' : 'n', ' ', array_sum(array_filter($v, fn($x) => $x & 1)), "\n";
$partial = fn(callable $fn, ...$first) => fn(...$rest) => $fn(...$first, ...$rest);
$hello = $partial('sprintf', '%s, %s!', 'Hello');
echo $hello('you'), ' ', $partial('max', 3)(1, «f»), "\n";
$table = ['len' => 'strlen', 'up' => 'strtoupper', 'wrap' => fn($s) => "<$s>"];
foreach ($table as $name => $fn) echo $name, ':', $fn('abc'), ' ';
echo "\n";
==== python
class «Calc»:
    def __init__(self, factor):
        self._used = 0
        self.factor = factor

    def scale(self, x):
        self._used += 1
        return x * self.factor

    @staticmethod
    def square(x):
        return x**2

    def scaler(self):
        return self.scale

    def adder(self, by):
        return lambda x: self.scale(x) + by

    def used(self):
        return self._used


v = [«values»]
c = «Calc»(«f»)
print(" ".join(str(c.scale(x)) for x in v))
print(" ".join(str(«Calc».square(x)) for x in v))
s = c.scaler()
ten = s(10)
print(ten, " ".join(map(str, map(c.adder(1), v[:2]))), c.used())
sq = «Calc».square
m = "scale"
print(sq(4), getattr(c, m)(1), c.scale(2))
print("y" + "n", sum(x for x in v if x & 1))


def partial(fn, *first):
    return lambda *rest: fn(*first, *rest)


hello = partial(lambda template, *args: template % args, "%s, %s!", "Hello")
print(hello("you"), partial(max, 3)(1, «f»))
table = {"len": len, "up": str.upper, "wrap": lambda s: f"<{s}>"}
for name, fn in table.items():
    print(f"{name}:{fn('abc')} ", end="")
print()
