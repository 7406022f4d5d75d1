topics: interface, abstract class, constructor parent call, protected, strategy in constructor, self-typed static factories
Discount = Discount|Rebate|Offer
apply = apply|applyTo|reduce
n = int 5..40
p = int 50..300
==== php
interface «Discount»
{
    public function «apply»(float $price): float;
}

abstract class Base implements «Discount»
{
    public function __construct(protected float $value)
    {
        if ($value <= 0) {
            throw new InvalidArgumentException(static::class . ' needs a positive value');
        }
    }

    final public function show(float $price): string
    {
        return sprintf('%s: %.2f', $this->name(), max(0, $this->«apply»($price)));
    }

    protected function name(): string
    {
        return strtolower(static::class);
    }
}

class Percent extends Base
{
    public function «apply»(float $price): float
    {
        return $price * (1 - $this->value / 100);
    }

    protected function name(): string
    {
        return parent::name() . " {$this->value}%";
    }
}

class Fixed extends Base
{
    public function «apply»(float $price): float
    {
        return $price - $this->value;
    }
}
==== check php
<?php
«SOURCE»
foreach ([new Percent(«n»), new Fixed(«n»), new Fixed(500)] as $d) {
    echo $d->show(«p»), ' ', $d instanceof «Discount» ? 'y' : 'n', $d instanceof Percent ? 'p' : '', "\n";
}
try {
    new Percent(0);
} catch (InvalidArgumentException $e) {
    echo $e->getMessage(), "\n";
}
try {
    new Base(3);
} catch (Error $e) {
    echo "abstract\n";
}
==== python
from abc import ABC, abstractmethod


class «Discount»(ABC):
    @abstractmethod
    def «apply»(self, price):
        pass


class Base(«Discount»):
    def __init__(self, value):
        self.value = value
        if value <= 0:
            raise ValueError(f"{type(self).__name__} needs a positive value")

    def show(self, price):
        return f"{self.name()}: {max(0, self.«apply»(price)):.2f}"

    def name(self):
        return type(self).__name__.lower()


class Percent(Base):
    def «apply»(self, price):
        return price * (1 - self.value / 100)

    def name(self):
        return f"{super().name()} {self.value:.14g}%"


class Fixed(Base):
    def «apply»(self, price):
        return price - self.value
==== check python
«SOURCE»
for d in [Percent(«n»), Fixed(«n»), Fixed(500)]:
    print(d.show(«p»), ("y" if isinstance(d, «Discount») else "n") + ("p" if isinstance(d, Percent) else ""))
try:
    Percent(0)
except ValueError as e:
    print(e)
try:
    Base(3)
except TypeError:
    print("abstract")
