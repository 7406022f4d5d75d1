topics: event dispatcher, callables, method arrays, __invoke, nested map of lists, static method callable
Bus = Bus|Dispatcher|Emitter
on = on|listen|subscribe
ev = word
n = int 2..30
==== php
<?php
class «Bus»
{
    /** @var array<string, callable[]> */
    private array $listeners = [];

    public function «on»(string $event, callable $fn, int $priority = 0): void
    {
        $this->listeners[$event][$priority][] = $fn;
    }

    public function fire(string $event, mixed ...$args): int
    {
        if (empty($this->listeners[$event])) {
            return 0;
        }
        $called = 0;
        $groups = $this->listeners[$event];
        krsort($groups);
        foreach ($groups as $fns) {
            foreach ($fns as $fn) {
                $called++;
                if ($fn(...$args) === false) {
                    break 2;
                }
            }
        }
        return $called;
    }
}

class Logger
{
    public array $lines = [];

    public function log($what)
    {
        $this->lines[] = "log:$what";
    }

    public static function shout($what)
    {
        echo strtoupper($what), "!\n";
    }

    public function __invoke($what)
    {
        $this->lines[] = "invoked:$what";
        return strlen($what) < 8;
    }
}

$bus = new «Bus»();
$logger = new Logger();
$sum = 0;
$bus->«on»('«ev»', [$logger, 'log']);
$bus->«on»('«ev»', ['Logger', 'shout'], 10);
$bus->«on»('«ev»', $logger, 5);
$bus->«on»('add', function (int $a, int $b = 1) use (&$sum) {
    $sum += $a * $b;
});
$bus->«on»('«ev»', 'printf', -1);

echo $bus->fire('«ev»', 'short'), "\n";
echo $bus->fire('«ev»', 'a long word'), "\n";
echo $bus->fire('nothing'), ' ', $bus->fire('add', «n»), $bus->fire('add', 3, 4), ' ', $sum, "\n";
echo implode(',', $logger->lines), "\n";
==== python
class «Bus»:
    def __init__(self):
        self.listeners = {}

    def «on»(self, event, fn, priority=0):
        self.listeners.setdefault(event, {}).setdefault(priority, []).append(fn)

    def fire(self, event, *args):
        if not self.listeners.get(event):
            return 0
        called = 0
        groups = self.listeners[event]
        for priority in sorted(groups, reverse=True):
            for fn in groups[priority]:
                called += 1
                if fn(*args) is False:
                    return called
        return called


class Logger:
    def __init__(self):
        self.lines = []

    def log(self, what):
        self.lines.append(f"log:{what}")

    @staticmethod
    def shout(what):
        print(f"{what.upper()}!")

    def __call__(self, what):
        self.lines.append(f"invoked:{what}")
        return len(what) < 8


bus = «Bus»()
logger = Logger()
sum = 0


def add(a, b=1):
    global sum
    sum += a * b


bus.«on»("«ev»", logger.log)
bus.«on»("«ev»", Logger.shout, 10)
bus.«on»("«ev»", logger, 5)
bus.«on»("add", add)
bus.«on»("«ev»", lambda text: print(text, end=""), -1)

print(bus.fire("«ev»", "short"))
print(bus.fire("«ev»", "a long word"))
print(f"{bus.fire('nothing')} {bus.fire('add', «n»)}{bus.fire('add', 3, 4)} {sum}")
print(",".join(logger.lines))
