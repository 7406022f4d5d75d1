topics: value object, readonly, withers, floor, modulo, sprintf, comparison method
Money = Money|Cash|Amount
cents = cents|minor|pennies
a = int 100..9999
b = int 2..7
parts = parts|shares|slices
rest = rest|left|over
==== php
final class «Money»
{
    public function __construct(
        public readonly int $«cents»,
        public readonly string $currency = 'EUR',
    ) {
        if ($«cents» < 0) {
            throw new DomainException('negative');
        }
    }

    public static function of(float|string $amount): self
    {
        return new self((int) round((float) $amount * 100));
    }

    public function plus(self $other): self
    {
        return new self($this->«cents» + $other->«cents», $this->currency);
    }

    /** @return self[] */
    public function split(int $n): array
    {
        $«parts» = [];
        $«rest» = $this->«cents» % $n;
        for ($i = 0; $i < $n; $i++) {
            $«parts»[] = new self(intdiv($this->«cents», $n) + ($i < $«rest» ? 1 : 0), $this->currency);
        }
        return $«parts»;
    }

    public function equals(«Money» $o): bool
    {
        return $this->«cents» === $o->«cents» && $this->currency === $o->currency;
    }

    public function __toString(): string
    {
        return sprintf('%d.%02d %s', intdiv($this->«cents», 100), $this->«cents» % 100, $this->currency);
    }
}
==== check php
<?php
«SOURCE»
$m = new «Money»(«a»);
echo $m, ' ', $m->plus(«Money»::of('1.05')), ' ', implode(', ', $m->split(«b»)), "\n";
var_dump($m->equals(new «Money»(«a»)), $m->equals(new «Money»(«a», 'USD')));
try {
    new «Money»(-1);
} catch (DomainException $e) {
    echo $e->getMessage(), "\n";
}
try {
    $m->«cents» = 5;
} catch (Error $e) {
    echo "fixed\n";
}
==== python
from dataclasses import dataclass


@dataclass(frozen=True)
class «Money»:
    «cents»: int
    currency: str = "EUR"

    def __post_init__(self):
        if self.«cents» < 0:
            raise ValueError("negative")

    @staticmethod
    def of(amount):
        return «Money»(int(float(amount) * 100 + 0.5))

    def plus(self, other):
        return «Money»(self.«cents» + other.«cents», self.currency)

    def split(self, n):
        «parts» = []
        «rest» = self.«cents» % n
        for i in range(n):
            «parts».append(«Money»(self.«cents» // n + (1 if i < «rest» else 0), self.currency))
        return «parts»

    def equals(self, o):
        return self.«cents» == o.«cents» and self.currency == o.currency

    def __str__(self):
        return f"{self.«cents» // 100}.{self.«cents» % 100:02d} {self.currency}"
==== check python
«SOURCE»
m = «Money»(«a»)
print(m, m.plus(«Money».of("1.05")), ", ".join(map(str, m.split(«b»))))
print(f"bool({str(m.equals(«Money»(«a»))).lower()})")
print(f"bool({str(m.equals(«Money»(«a», 'USD'))).lower()})")
try:
    «Money»(-1)
except ValueError as e:
    print(e)
try:
    m.«cents» = 5
except AttributeError:
    print("fixed")
