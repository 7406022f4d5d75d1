topics: constants in class, __get magic, array_diff and array_values, sign by spaceship, min and max with callbacks, closures bound to object, references in loops
==== php
<?php
class Lift
{
    const UP = 1, REST = 0, DOWN = -1;
    private $floor = 0;
    private $dir = self::REST;
    private $stops = [];
    private $trace = [];
    public $distance = 0;

    public function __get($name)
    {
        if (property_exists($this, $name)) return $this->$name;
        return 'no ' . $name;
    }

    public function call(...$floors)
    {
        $new = array_diff(array_unique($floors), $this->stops, [$this->floor]);
        $this->stops = array_merge($this->stops, $new);
        return count($new);
    }

    private function nextStop()
    {
        $ahead = array_filter($this->stops, fn($f) => ($f <=> $this->floor) === $this->dir);
        if (!$ahead) {
            $this->dir = $this->stops ? $this->stops[0] <=> $this->floor : self::REST;
            return $this->stops[0] ?? null;
        }
        return $this->dir === self::UP ? min($ahead) : max($ahead);
    }

    public function step()
    {
        $to = $this->nextStop();
        if ($to === null) return false;
        $this->distance += abs($to - $this->floor);
        $this->trace[] = ['v', '-', '^'][$this->dir + 1] . $to;
        $this->stops = array_values(array_diff($this->stops, [$this->floor = $to]));
        return true;
    }
}

$lift = new Lift;
echo $lift->call(5, 2, 5, 0, 9), ' ', $lift->call(2, '9', 4), "\n";
$lift->step();
echo $lift->call(1, -1, 3), ' waiting ', implode(',', $lift->stops), ' dir ', $lift->dir, "\n";
$n = 0;
while ($lift->step()) {
    if (++$n == 2) $lift->call(8, 1, 11);
}
echo implode(' ', $lift->trace), "\n";
echo $lift->distance, ' ', $lift->floor, ' ', $lift->dir, ' ', $lift->speed, ' ', count($lift->trace), "\n";

$trace = $lift->trace;
$trace[] = 'x';
echo count($lift->trace), ' ', isset($lift->floor) ? 'visible' : 'hidden', "\n";

$peek = function () { return $this->floor * 100 + count($this->stops); };
echo Closure::bind($peek, $lift, Lift::class)(), ' ', $peek->call($lift), "\n";

$runs = [];
foreach ($lift->trace as $entry) {
    $d = $entry[0];
    if (!$runs || end($runs)[0] !== $d) $runs[] = [$d, 0];
    $last = &$runs[count($runs) - 1];
    $last[1] += (int) substr($entry, 1);
    unset($last);
}
echo implode(' ', array_map(fn($r) => "$r[0]$r[1]", $runs)), ' ', json_encode($runs[1] ?? null), "\n";
echo 'sorted ', implode(' ', (function (array $t) { sort($t); return $t; })(array_map(fn($e) => substr($e, 1), $lift->trace))), "\n";
