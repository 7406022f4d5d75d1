topics: state machine, backed int enum, readonly class, match with no match error, coins change, array_walk
Machine = Machine|Vendor|Automat
price = int 35..160
paid = int 2..4
==== php
<?php

enum Coin: int
{
    case Euro = 100;
    case Half = 50;
    case Ten = 10;
    case Five = 5;

    public static function change(int $cents): array
    {
        $out = [];
        foreach (self::cases() as $coin) {
            $n = intdiv($cents, $coin->value);
            if ($n > 0) {
                $out[$coin->name] = $n;
            }
            $cents %= $coin->value;
        }
        return $out + ['rest' => $cents];
    }
}

enum State
{
    case Idle;
    case Paying;
    case Done;
}

class «Machine»
{
    public State $state = State::Idle;
    private int $inserted = 0;

    public function __construct(private readonly int $price)
    {
    }

    public function insert(Coin ...$coins): void
    {
        foreach ($coins as $coin) {
            $this->state = match ($this->state) {
                State::Idle, State::Paying => ($this->inserted += $coin->value) >= $this->price ? State::Done : State::Paying,
            };
            echo "{$coin->name} -> {$this->state->name} ({$this->inserted}/{$this->price})\n";
        }
    }

    public function finish(): array
    {
        if ($this->state !== State::Done) {
            throw new LogicException('Still ' . $this->price - $this->inserted . ' missing');
        }
        $change = Coin::change($this->inserted - $this->price);
        [$this->inserted, $this->state] = [0, State::Idle];
        return $change;
    }
}

$m = new «Machine»(«price»);
$m->insert(Coin::Ten, Coin::from(5));
try {
    $m->finish();
} catch (LogicException $e) {
    echo $e->getMessage(), "\n";
}
while ($m->state !== State::Done) {
    $m->insert(Coin::Half);
}
try {
    $m->insert(Coin::Euro);
} catch (\UnhandledMatchError $e) {
    echo "already paid\n";
}
foreach ($m->finish() as $coin => $n) {
    echo "$coin: $n\n";
}
echo $m->state->name, ' ', Coin::tryFrom(20)?->name ?? 'no 20', ' ', Coin::tryFrom(«paid» * 25)?->name ?? 'none', "\n";
==== python
from enum import Enum, auto


class Coin(Enum):
    Euro = 100
    Half = 50
    Ten = 10
    Five = 5

    @staticmethod
    def change(cents):
        out = {}
        for coin in Coin:
            n = cents // coin.value
            if n > 0:
                out[coin.name] = n
            cents %= coin.value
        return {**out, "rest": cents}

    @staticmethod
    def tryFrom(value):
        try:
            return Coin(value)
        except ValueError:
            return None


class State(Enum):
    Idle = auto()
    Paying = auto()
    Done = auto()


class «Machine»:
    def __init__(self, price):
        self.state = State.Idle
        self.inserted = 0
        self.price = price

    def insert(self, *coins):
        for coin in coins:
            if self.state not in (State.Idle, State.Paying):
                raise ValueError("Unhandled match case")
            self.inserted += coin.value
            self.state = State.Done if self.inserted >= self.price else State.Paying
            print(f"{coin.name} -> {self.state.name} ({self.inserted}/{self.price})")

    def finish(self):
        if self.state is not State.Done:
            raise RuntimeError(f"Still {self.price - self.inserted} missing")
        change = Coin.change(self.inserted - self.price)
        self.inserted = 0
        self.state = State.Idle
        return change


m = «Machine»(«price»)
m.insert(Coin.Ten, Coin(5))
try:
    m.finish()
except RuntimeError as e:
    print(e)
while m.state is not State.Done:
    m.insert(Coin.Half)
try:
    m.insert(Coin.Euro)
except ValueError:
    print("already paid")
for coin, n in m.finish().items():
    print(f"{coin}: {n}")
twenty = Coin.tryFrom(20)
other = Coin.tryFrom(«paid» * 25)
print(m.state.name, twenty.name if twenty else "no 20", other.name if other else "none")
