topics: traits, interfaces, instanceof, anonymous class, __toString
Shape = Shape|Figure|Solid
area = area|surface|extent
w = int 2..9
h = int 3..12
==== php
<?php

interface «Shape»
{
    const SIDES = 0;
    public function «area»(): float;
}

interface Named
{
    public function name(): string;
}

trait Describes
{
    private int $shown = 0;

    public function describe(): string
    {
        $this->shown++;
        return sprintf('%s with %.1f (shown %d)', $this->name(), $this->«area»(), $this->shown);
    }

    public static function make(...$args): static
    {
        return new static(...$args);
    }
}

class Rect implements «Shape», Named
{
    use Describes;

    public function __construct(protected float $w, protected float $h) {}

    public function «area»(): float { return $this->w * $this->h; }

    public function name(): string { return static::class; }
}

class Square extends Rect
{
    public function __construct(float $side)
    {
        parent::__construct($side, $side);
    }

    public function name(): string
    {
        return parent::name() . ' ' . $this->w;
    }
}

$odd = new class implements «Shape» {
    public function «area»(): float
    {
        return 1 / 3;
    }

    public function __toString(): string
    {
        return 'odd one';
    }
};

$all = [Rect::make(«w», «h»), Square::make(«w»), $odd];
foreach ($all as $s) {
    if ($s instanceof Named) {
        echo $s->describe(), "\n";
    } else {
        echo "$s: ", round($s->«area»(), 3), "\n";
    }
}
echo $all[0]->describe(), ' ', $all[1] instanceof Rect ? 'rect' : 'no', ' ', Rect::SIDES, "\n";
==== python
from abc import ABC, abstractmethod


class «Shape»(ABC):
    SIDES = 0

    @abstractmethod
    def «area»(self):
        pass


class Named(ABC):
    @abstractmethod
    def name(self):
        pass


class Describes:
    shown = 0

    def describe(self):
        self.shown += 1
        return f"{self.name()} with {self.«area»():.1f} (shown {self.shown})"

    @classmethod
    def make(cls, *args):
        return cls(*args)


class Rect(Describes, «Shape», Named):
    def __init__(self, w, h):
        self.w = w
        self.h = h

    def «area»(self):
        return self.w * self.h

    def name(self):
        return type(self).__name__


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side)

    def name(self):
        return f"{super().name()} {self.w}"


class Odd(«Shape»):
    def «area»(self):
        return 1 / 3

    def __str__(self):
        return "odd one"


odd = Odd()

all_ = [Rect.make(«w», «h»), Square.make(«w»), odd]
for s in all_:
    if isinstance(s, Named):
        print(s.describe())
    else:
        print(f"{s}: {round(s.«area»(), 3)}")
print(all_[0].describe(), "rect" if isinstance(all_[1], Rect) else "no", Rect.SIDES)
