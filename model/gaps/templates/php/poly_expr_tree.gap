topics: expression tree, abstract class, visitor by match true and instanceof, static factories, simplification, polynomials, array_reverse with keys
x = int 2..9
c = int 2..9
coef = ints 3..4 -6..6
==== php
<?php
abstract class Expr
{
    abstract public function eval(array $env): int|float;
}

class Num extends Expr
{
    public function __construct(public readonly int|float $v) {}
    public function eval(array $env): int|float { return $this->v; }
    public function __toString(): string { return (string) $this->v; }
}

class Name extends Expr
{
    public function __construct(public readonly string $n) {}
    public function eval(array $env): int|float
    {
        return $env[$this->n] ?? throw new RuntimeException("unbound {$this->n}");
    }
    public function __toString(): string { return $this->n; }
}

class Bin extends Expr
{
    public function __construct(public readonly string $op, public readonly Expr $l, public readonly Expr $r) {}

    public function eval(array $env): int|float
    {
        [$a, $b] = [$this->l->eval($env), $this->r->eval($env)];
        return match ($this->op) {
            '+' => $a + $b,
            '*' => $a * $b,
            '/' => $a / $b,
        };
    }
    public function __toString(): string { return "($this->l $this->op $this->r)"; }
}

function simplify(Expr $e): Expr
{
    if (!$e instanceof Bin) return $e;
    [$l, $r] = [simplify($e->l), simplify($e->r)];
    return match (true) {
        $l instanceof Num && $r instanceof Num => new Num((new Bin($e->op, $l, $r))->eval([])),
        $e->op === '*' && ($l == new Num(0) || $r == new Num(0)) => new Num(0),
        $e->op === '*' && $l == new Num(1), $e->op === '+' && $l == new Num(0) => $r,
        $e->op === '+' && $r == new Num(0) => $l,
        default => new Bin($e->op, $l, $r),
    };
}

$e = new Bin('+', new Bin('*', new Num(1), new Name('x')), new Bin('/', new Num(«c»), new Num(2)));
echo $e, ' => ', simplify($e), ' = ', $e->eval(['x' => «x»]), "\n";
$z = new Bin('*', new Name('q'), new Bin('+', new Num(-2), new Num(2)));
echo $z, ' => ', simplify($z), "\n";
try {
    $z->eval(['x' => 1]);
} catch (RuntimeException $err) {
    echo $err->getMessage(), "\n";
}

function poly(array $coef): string
{
    $out = '';
    foreach (array_reverse($coef, true) as $p => $c) {
        if ($c === 0) continue;
        $out .= $out === '' ? ($c < 0 ? '-' : '') : ($c < 0 ? ' - ' : ' + ');
        $out .= (abs($c) === 1 && $p > 0 ? '' : abs($c)) . ($p > 1 ? "x^$p" : ($p ? 'x' : ''));
    }
    return $out ?: '0';
}
echo poly([«coef»]), '; ', poly([0, 1]), '; ', poly([0, 0]), '; ', array_reduce(array_reverse([«coef»]), fn($acc, $k) => $acc * «x» + $k, 0), "\n";
==== python
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import reduce


class Expr(ABC):
    @abstractmethod
    def eval(self, env):
        pass


@dataclass(frozen=True)
class Num(Expr):
    v: float

    def eval(self, env):
        return self.v

    def __str__(self):
        return f"{self.v:.14g}"


@dataclass(frozen=True)
class Name(Expr):
    n: str

    def eval(self, env):
        if env.get(self.n) is None:
            raise RuntimeError(f"unbound {self.n}")
        return env[self.n]

    def __str__(self):
        return self.n


@dataclass(frozen=True)
class Bin(Expr):
    op: str
    l: Expr
    r: Expr

    def eval(self, env):
        a = self.l.eval(env)
        b = self.r.eval(env)
        if self.op == "+":
            return a + b
        if self.op == "*":
            return a * b
        return a / b

    def __str__(self):
        return f"({self.l} {self.op} {self.r})"


def simplify(e):
    if not isinstance(e, Bin):
        return e
    l = simplify(e.l)
    r = simplify(e.r)
    if isinstance(l, Num) and isinstance(r, Num):
        return Num(Bin(e.op, l, r).eval({}))
    if e.op == "*" and (l == Num(0) or r == Num(0)):
        return Num(0)
    if e.op == "*" and l == Num(1) or e.op == "+" and l == Num(0):
        return r
    if e.op == "+" and r == Num(0):
        return l
    return Bin(e.op, l, r)


e = Bin("+", Bin("*", Num(1), Name("x")), Bin("/", Num(«c»), Num(2)))
print(f"{e} => {simplify(e)} = {e.eval({'x': «x»}):.14g}")
z = Bin("*", Name("q"), Bin("+", Num(-2), Num(2)))
print(f"{z} => {simplify(z)}")
try:
    z.eval({"x": 1})
except RuntimeError as err:
    print(err)


def poly(coef):
    out = ""
    for p, c in reversed(list(enumerate(coef))):
        if c == 0:
            continue
        if out == "":
            out += "-" if c < 0 else ""
        else:
            out += " - " if c < 0 else " + "
        out += ("" if abs(c) == 1 and p > 0 else str(abs(c))) + (f"x^{p}" if p > 1 else ("x" if p else ""))
    return out or "0"


value = reduce(lambda acc, k: acc * «x» + k, reversed([«coef»]), 0)
print(f"{poly([«coef»])}; {poly([0, 1])}; {poly([0, 0])}; {value}")
