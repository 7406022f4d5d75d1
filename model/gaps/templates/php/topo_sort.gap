topics: topological sort, recursion by reference, constants as states, own exception, static function calls
deps = deps|needs|requires
w1 = word
order = order|result|sorted_
==== php
<?php
class CycleException extends RuntimeException
{
    public static function at(string $name): self
    {
        return new self("Cycle at $name");
    }
}

class Sorter
{
    const NEW = 0, OPEN = 1, DONE = 2;

    private $state = [];
    private $«order» = [];

    public function __construct(private array $«deps»)
    {
    }

    public function sort()
    {
        foreach ($this->«deps» as $name => $_) {
            $this->visit($name);
        }
        return $this->«order»;
    }

    private function visit($name)
    {
        $state = $this->state[$name] ?? self::NEW;
        if ($state === self::DONE) return;
        if ($state === self::OPEN) {
            throw CycleException::at($name);
        }
        $this->state[$name] = self::OPEN;
        foreach ($this->«deps»[$name] ?? [] as $need) {
            $this->visit($need);
        }
        $this->state[$name] = self::DONE;
        $this->«order»[] = $name;
    }
}

$sets = [
    ['app' => ['db', '«w1»'], 'db' => ['log'], '«w1»' => ['log']],
    ['a' => ['b'], 'b' => ['c'], 'c' => ['a']],
    [],
];
foreach ($sets as $nr => $set) {
    try {
        $«order» = (new Sorter($set))->sort();
        echo $nr + 1, ': ', $«order» ? implode(' -> ', $«order») : '(nothing)', "\n";
    } catch (CycleException $e) {
        echo $nr + 1, ': ', $e->getMessage(), PHP_EOL;
    }
}
==== python
class CycleException(RuntimeError):
    @staticmethod
    def at(name):
        return CycleException(f"Cycle at {name}")


class Sorter:
    NEW = 0
    OPEN = 1
    DONE = 2

    def __init__(self, «deps»):
        self.state = {}
        self.«order» = []
        self.«deps» = «deps»

    def sort(self):
        for name in self.«deps»:
            self.visit(name)
        return self.«order»

    def visit(self, name):
        state = self.state.get(name, Sorter.NEW)
        if state == Sorter.DONE:
            return
        if state == Sorter.OPEN:
            raise CycleException.at(name)
        self.state[name] = Sorter.OPEN
        for need in self.«deps».get(name, []):
            self.visit(need)
        self.state[name] = Sorter.DONE
        self.«order».append(name)


sets = [
    {"app": ["db", "«w1»"], "db": ["log"], "«w1»": ["log"]},
    {"a": ["b"], "b": ["c"], "c": ["a"]},
    {},
]
for nr, set in enumerate(sets):
    try:
        «order» = Sorter(set).sort()
        print(f"{nr + 1}: {' -> '.join(«order») if «order» else '(nothing)'}")
    except CycleException as e:
        print(f"{nr + 1}: {e}")
