topics: backed enums with methods, match, exceptions and finally order, nullsafe operator, greedy change with intdiv, __toString
==== php
<?php
enum Coin: int
{
    case Two = 200;
    case One = 100;
    case Half = 50;
    case Twenty = 20;
    case Ten = 10;
    public function label(): string
    {
        return match (true) {
            $this->value >= 100 => intdiv($this->value, 100) . 'E',
            default => $this->value . 'c',
        };
    }
}
class SoldOut extends RuntimeException {}
class NotEnough extends RuntimeException
{
    public function __construct(public int $missing)
    {
        parent::__construct("missing $missing cents", $missing);
    }
}
class Slot
{
    public function __construct(public string $name, public int $price, public int $stock) {}
    public function __toString(): string { return "$this->name($this->stock)"; }
}
class Machine
{
    private array $slots = [];
    public int $attempts = 0;
    public function load(string $key, Slot $slot): static
    {
        $this->slots[$key] = $slot;
        return $this;
    }
    public function find(string $key): ?Slot { return $this->slots[$key] ?? null; }
    public function buy(string $key, Coin ...$coins): array
    {
        $paid = array_sum(array_map(fn(Coin $c) => $c->value, $coins));
        try {
            $slot = $this->find($key) ?? throw new OutOfBoundsException("no slot $key");
            if (!$slot->stock) throw new SoldOut($slot->name);
            if ($paid < $slot->price) throw new NotEnough($slot->price - $paid);
            $slot->stock--;
            return $this->change($paid - $slot->price);
        } finally {
            $this->attempts++;
        }
    }
    private function change(int $rest): array
    {
        $out = [];
        foreach (Coin::cases() as $coin) {
            $n = intdiv($rest, $coin->value);
            if ($n > 0) $out[$coin->label()] = $n;
            $rest %= $coin->value;
        }
        return $out;
    }
}
$m = (new Machine)->load('A1', new Slot('Cola', 130, 1))->load('B2', new Slot('Nuts', 170, 5));
$orders = [['A1', Coin::Two], ['A1', Coin::Two], ['B2', Coin::One, Coin::from(50)], ['C9'], ['B2', Coin::Two, Coin::Two, Coin::Ten]];
foreach ($orders as $no => $order) {
    try {
        $change = $m->buy(...$order);
        echo $no, ' ok ', http_build_query($change, '', ','), "\n";
    } catch (NotEnough $e) {
        echo $no, ' pay ', $e->missing, ' more (', $e->getCode(), ")\n";
    } catch (SoldOut | OutOfBoundsException $e) {
        echo $no, ' ', $e::class, ': ', $e->getMessage(), "\n";
    }
}
echo $m->find('A1'), ' ', $m->find('B2'), ' ', $m->find('Z')?->name ?? 'nothing', ' ', $m->attempts, "\n";
var_dump(Coin::tryFrom(5)?->label(), Coin::Half->name);
