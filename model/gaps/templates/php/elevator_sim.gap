topics: simulation loop, switch(true), constants, array_unique, sort, min, abs, sprintf, do-while
floors = ints 4..6 0..9
start = int 0..9
Lift = Lift|Elevator|Cabin
==== php
<?php
class «Lift»
{
    const UP = 1;
    const DOWN = -1;

    private $at;
    private $dir = self::UP;
    private $stops = array();
    public static $travelled = 0;

    function __construct($at = 0)
    {
        $this->at = $at;
    }

    function call()
    {
        foreach (func_get_args() as $floor) {
            if ($floor !== $this->at && !in_array($floor, $this->stops, true)) {
                $this->stops[] = $floor;
            }
        }
        sort($this->stops);
    }

    function move()
    {
        if (!$this->stops) return false;
        $ahead = array_filter($this->stops, function ($f) {
            return ($f - $this->at) * $this->dir > 0;
        });
        if (count($ahead) == 0) {
            $this->dir = -$this->dir;
            return $this->move();
        }
        $next = $this->dir === self::UP ? min($ahead) : max($ahead);
        self::$travelled += abs($next - $this->at);
        $this->at = $next;
        unset($this->stops[array_search($next, $this->stops)]);
        return sprintf('%s%d', $this->dir > 0 ? '^' : 'v', $next);
    }
}

$lift = new «Lift»(«start»);
$lift->call(«floors»);
$trip = array();
$n = 0;
do {
    $stop = $lift->move();
    if ($stop !== false) {
        $trip[] = $stop;
    }
    if (++$n === 2) {
        $lift->call(0, 9);
    }
} while ($stop !== false);
print implode(' ', $trip) . ' = ' . «Lift»::$travelled . " floors\n";

switch (true) {
    case «Lift»::$travelled > 20:
        print "long\n";
        break;
    case «Lift»::$travelled > 10:
        print "middle ";
    default:
        print "short\n";
}
==== python
class «Lift»:
    UP = 1
    DOWN = -1

    travelled = 0

    def __init__(self, at=0):
        self.dir = «Lift».UP
        self.stops = []
        self.at = at

    def call(self, *floors):
        for floor in floors:
            if floor != self.at and floor not in self.stops:
                self.stops.append(floor)
        self.stops.sort()

    def move(self):
        if not self.stops:
            return False
        ahead = [f for f in self.stops if (f - self.at) * self.dir > 0]
        if len(ahead) == 0:
            self.dir = -self.dir
            return self.move()
        next = min(ahead) if self.dir == «Lift».UP else max(ahead)
        «Lift».travelled += abs(next - self.at)
        self.at = next
        self.stops.remove(next)
        return f"{'^' if self.dir > 0 else 'v'}{next}"


lift = «Lift»(«start»)
lift.call(«floors»)
trip = []
n = 0
while True:
    stop = lift.move()
    if stop is not False:
        trip.append(stop)
    n += 1
    if n == 2:
        lift.call(0, 9)
    if stop is False:
        break
print(" ".join(trip) + f" = {«Lift».travelled} floors")

if «Lift».travelled > 20:
    print("long")
elif «Lift».travelled > 10:
    print("middle ", end="")
    print("short")
else:
    print("short")
