topics: linear congruential generator, 32-bit mask, closures with static state, swap in place on array reference, Fisher-Yates
rand = nextRand|roll|draw
shuffle = mixUp|shuffleWith|scramble
seed = int 1..9999
values = ints 6..9 1..50
==== php
class Lcg
{
    private int $state;

    public function __construct(int $seed)
    {
        $this->state = $seed & 0x7FFFFFFF;
    }

    public function «rand»(int $min, int $max): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7FFFFFFF;
        return $min + ($this->state >> 16) % ($max - $min + 1);
    }

    public function «shuffle»(array &$items): void
    {
        for ($i = count($items) - 1; $i > 0; $i--) {
            $j = $this->«rand»(0, $i);
            [$items[$i], $items[$j]] = [$items[$j], $items[$i]];
        }
    }

    public function pick(array $items, int $n): array
    {
        $this->«shuffle»($items);
        return array_slice($items, 0, $n);
    }
}
==== check php
<?php
«SOURCE»
$r = new Lcg(«seed»);
echo $r->«rand»(1, 6), $r->«rand»(1, 6), ' ', $r->«rand»(100, 999), "\n";
$v = [«values»];
echo implode(' ', $r->pick($v, 3)), ' / ', implode(' ', $v), "\n";
$r->«shuffle»($v);
echo implode(' ', $v), "\n";
==== python
class Lcg:
    def __init__(self, seed):
        self.state = seed & 0x7FFFFFFF

    def «rand»(self, min, max):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return min + (self.state >> 16) % (max - min + 1)

    def «shuffle»(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.«rand»(0, i)
            items[i], items[j] = items[j], items[i]

    def pick(self, items, n):
        items = items.copy()
        self.«shuffle»(items)
        return items[:n]
==== check python
«SOURCE»
r = Lcg(«seed»)
print(f"{r.«rand»(1, 6)}{r.«rand»(1, 6)} {r.«rand»(100, 999)}")
v = [«values»]
print(" ".join(map(str, r.pick(v, 3))), "/", " ".join(map(str, v)))
r.«shuffle»(v)
print(" ".join(map(str, v)))
