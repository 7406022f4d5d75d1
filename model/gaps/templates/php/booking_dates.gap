topics: booking overlaps, sprintf times, intdiv, usort, explode and int casts, spread of array into function
Room = Room|Hall|Court
start = int 8..10
len = int 20..95
w = word
==== php
<?php
function minutes(string $hhmm): int
{
    [$h, $m] = array_map('intval', explode(':', $hhmm));
    return $h * 60 + $m;
}

function clock(int $min): string
{
    return sprintf('%02d:%02d', intdiv($min, 60), $min % 60);
}

class «Room»
{
    private array $slots = [];

    public function __construct(public readonly string $name) {}

    public function book(string $from, int $len, ?string $who = null): bool
    {
        $start = minutes($from);
        $end = $start + $len;
        foreach ($this->slots as [$s, $e]) {
            if ($start < $e && $s < $end) {
                return false;
            }
        }
        $this->slots[] = [$start, $end, $who ?? 'anonymous'];
        usort($this->slots, fn($a, $b) => $a[0] <=> $b[0]);
        return true;
    }

    public function free(int $open = 480, int $close = 720): array
    {
        $gaps = [];
        $at = $open;
        foreach ($this->slots as [$s, $e]) {
            if ($s > $at) {
                $gaps[clock($at)] = $s - $at;
            }
            $at = max($at, $e);
        }
        if ($at < $close) $gaps[clock($at)] = $close - $at;
        return $gaps;
    }

    public function plan(): void
    {
        echo "== {$this->name} ==\n";
        foreach ($this->slots as $i => [$s, $e, $who]) {
            echo $i + 1, '. ', clock($s), '-', clock($e), " $who\n";
        }
    }
}

$room = new «Room»('«w»');
$requests = [['10:30', 45, 'Kim'], ['«start»:15', «len»], ['11:00', 10, 'Lee'], ['08:00', 15, 'Max']];
foreach ($requests as $r) {
    echo $r[0], ' ', var_export($room->book(...$r), true), "\n";
}
$room->plan();
foreach ($room->free() as $from => $len) {
    echo "free $from for $len min\n";
}
==== python
def minutes(hhmm):
    h, m = map(int, hhmm.split(":"))
    return h * 60 + m


def clock(min):
    return f"{min // 60:02d}:{min % 60:02d}"


class «Room»:
    def __init__(self, name):
        self.slots = []
        self.name = name

    def book(self, from_, len, who=None):
        start = minutes(from_)
        end = start + len
        for s, e, _ in self.slots:
            if start < e and s < end:
                return False
        self.slots.append([start, end, "anonymous" if who is None else who])
        self.slots.sort(key=lambda slot: slot[0])
        return True

    def free(self, open=480, close=720):
        gaps = {}
        at = open
        for s, e, _ in self.slots:
            if s > at:
                gaps[clock(at)] = s - at
            at = max(at, e)
        if at < close:
            gaps[clock(at)] = close - at
        return gaps

    def plan(self):
        print(f"== {self.name} ==")
        for i, (s, e, who) in enumerate(self.slots):
            print(f"{i + 1}. {clock(s)}-{clock(e)} {who}")


room = «Room»("«w»")
requests = [["10:30", 45, "Kim"], ["«start»:15", «len»], ["11:00", 10, "Lee"], ["08:00", 15, "Max"]]
for r in requests:
    print(r[0], str(room.book(*r)).lower())
room.plan()
for from_, len in room.free().items():
    print(f"free {from_} for {len} min")
