topics: parking simulation, nullable types, array of null slots, array_search null strict, ceil of hours, static create, sprintf, own exception hierarchy
Lot = ParkingLot|Garage|Carpark
size = int 2..3
rate = float 1.5..4.5 2
mins = int 61..200
==== php
<?php
abstract class LotException extends Exception
{
    abstract public function hint(): string;
}

class FullException extends LotException
{
    public function hint(): string { return 'come back later'; }
}

class UnknownCar extends LotException
{
    public function __construct(public readonly string $plate)
    {
        parent::__construct("Car $plate is not here", 404);
    }

    public function hint(): string { return strtolower($this->plate) . '?'; }
}

class «Lot»
{
    private array $slots;
    private array $since = [];
    private float $income = 0;

    public function __construct(int $size, private float $rate)
    {
        $this->slots = array_fill(1, $size, null);
    }

    public function enter(string $plate, int $time): int
    {
        $slot = array_search(null, $this->slots, true);
        if ($slot === false) {
            throw new FullException('Full', count($this->slots));
        }
        $this->slots[$slot] = $plate;
        $this->since[$plate] = $time;
        return $slot;
    }

    public function leave(string $plate, int $time): float
    {
        if (!isset($this->since[$plate])) {
            throw new UnknownCar($plate);
        }
        $hours = max(1, ceil(($time - $this->since[$plate]) / 60));
        $this->slots[array_search($plate, $this->slots)] = null;
        unset($this->since[$plate]);
        $this->income += $hours * $this->rate;
        return $hours * $this->rate;
    }

    public function __toString(): string
    {
        $s = '';
        foreach ($this->slots as $i => $plate) {
            $s .= "$i:" . ($plate ?? '-') . ' ';
        }
        return $s . sprintf('(%.2f)', $this->income);
    }
}

$lot = new «Lot»(«size», «rate»);
foreach (['AB1', 'CD2', 'EF3', 'GH4'] as $i => $plate) {
    try {
        echo $plate, ' in slot ', $lot->enter($plate, $i * 10), "\n";
    } catch (FullException $e) {
        echo "$plate: {$e->getMessage()} ({$e->getCode()}), {$e->hint()}\n";
    }
}
foreach ([['AB1', 30], ['CD2', 10 + «mins»], ['AB1', 99]] as [$plate, $t]) {
    try {
        printf("%s pays %.2f\n", $plate, $lot->leave($plate, $t));
    } catch (LotException $e) {
        echo get_class($e), ' ', $e->getCode(), ': ', $e->getMessage(), ' ', $e->hint(), "\n";
    }
}
echo $lot, ' ', $lot->enter('ZZ9', 500), ' ', $lot, "\n";
==== python
import math
from abc import abstractmethod


class LotException(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code

    @abstractmethod
    def hint(self):
        pass


class FullException(LotException):
    def hint(self):
        return "come back later"


class UnknownCar(LotException):
    def __init__(self, plate):
        super().__init__(f"Car {plate} is not here", 404)
        self.plate = plate

    def hint(self):
        return self.plate.lower() + "?"


class «Lot»:
    def __init__(self, size, rate):
        self.since = {}
        self.income = 0
        self.rate = rate
        self.slots = dict.fromkeys(range(1, size + 1))

    def find(self, plate):
        for slot, parked in self.slots.items():
            if parked == plate:
                return slot
        return None

    def enter(self, plate, time):
        slot = self.find(None)
        if slot is None:
            raise FullException("Full", len(self.slots))
        self.slots[slot] = plate
        self.since[plate] = time
        return slot

    def leave(self, plate, time):
        if plate not in self.since:
            raise UnknownCar(plate)
        hours = max(1, math.ceil((time - self.since[plate]) / 60))
        self.slots[self.find(plate)] = None
        del self.since[plate]
        self.income += hours * self.rate
        return hours * self.rate

    def __str__(self):
        s = ""
        for i, plate in self.slots.items():
            s += f"{i}:{'-' if plate is None else plate} "
        return s + f"({self.income:.2f})"


lot = «Lot»(«size», «rate»)
for i, plate in enumerate(["AB1", "CD2", "EF3", "GH4"]):
    try:
        print(f"{plate} in slot ", end="")
        print(lot.enter(plate, i * 10))
    except FullException as e:
        print(f"{plate}: {e} ({e.code}), {e.hint()}")
for plate, t in [["AB1", 30], ["CD2", 10 + «mins»], ["AB1", 99]]:
    try:
        print(f"{plate} pays {lot.leave(plate, t):.2f}")
    except LotException as e:
        print(f"{type(e).__name__} {e.code}: {e} {e.hint()}")
print(lot, end=" ")
print(lot.enter("ZZ9", 500), end=" ")
print(lot)
