topics: abstract class with template method, protected abstract, static create by name, class name strings, new $class, M_PI
Shape = Shape|Figure|Form
area = area|size|measure
r = int 1..6
a = int 2..9
==== php
abstract class «Shape»
{
    private static array $known = ['circle' => Circle::class, 'box' => Box::class];

    abstract protected function «area»(): float;

    public static function make(string $kind, float ...$args): static
    {
        $class = self::$known[$kind] ?? throw new DomainException("No $kind");
        return new $class(...$args);
    }

    public function describe(): string
    {
        return sprintf('%-6s %8.3f', static::class, $this->«area»());
    }

    public function larger(«Shape» $other): self
    {
        return $this->«area»() >= $other->«area»() ? $this : $other;
    }
}

class Circle extends «Shape»
{
    public function __construct(private float $r) {}

    protected function «area»(): float
    {
        return M_PI * $this->r ** 2;
    }
}

class Box extends «Shape»
{
    public function __construct(private float $w, private ?float $h = null)
    {
        $this->h ??= $w;
    }

    protected function «area»(): float
    {
        return $this->w * $this->h;
    }
}
==== check php
<?php
«SOURCE»
$c = «Shape»::make('circle', «r»);
$b = «Shape»::make('box', «a»);
echo $c->describe(), "\n", $b->describe(), "\n", $c->larger($b)->describe(), "\n", «Shape»::make('box', 2, «a»)->describe(), "\n";
try {
    «Shape»::make('star');
} catch (DomainException $e) {
    echo $e->getMessage(), "\n";
}
==== python
import math
from abc import ABC, abstractmethod


class «Shape»(ABC):
    @abstractmethod
    def «area»(self):
        pass

    @staticmethod
    def make(kind, *args):
        known = {"circle": Circle, "box": Box}
        if kind not in known:
            raise ValueError(f"No {kind}")
        return known[kind](*args)

    def describe(self):
        return f"{type(self).__name__:<6} {self.«area»():8.3f}"

    def larger(self, other):
        return self if self.«area»() >= other.«area»() else other


class Circle(«Shape»):
    def __init__(self, r):
        self.r = r

    def «area»(self):
        return math.pi * self.r**2


class Box(«Shape»):
    def __init__(self, w, h=None):
        self.w = w
        self.h = w if h is None else h

    def «area»(self):
        return self.w * self.h
==== check python
«SOURCE»
c = «Shape».make("circle", «r»)
b = «Shape».make("box", «a»)
print(c.describe())
print(b.describe())
print(c.larger(b).describe())
print(«Shape».make("box", 2, «a»).describe())
try:
    «Shape».make("star")
except ValueError as e:
    print(e)
