topics: lazily computed value, __get only for missing properties, null coalescing assignment on property, __isset, static call counter
Report = Report|Summary|Digest
cache = cache|computed|ready
values = ints 3..5 1..40
==== php
<?php
class «Report»
{
    public static int $work = 0;
    private array $«cache» = [];
    public string $title = 'plain';

    public function __construct(private array $rows) {}

    public function __get(string $name)
    {
        $method = 'compute' . ucfirst($name);
        if (!method_exists($this, $method)) {
            throw new LogicException("No property $name");
        }
        return $this->«cache»[$name] ??= $this->$method();
    }

    private function computeTotal(): int
    {
        self::$work++;
        return array_sum($this->rows);
    }

    private function computeMean(): string
    {
        self::$work++;
        return sprintf('%.2f', $this->total / count($this->rows));
    }
}

$r = new «Report»([«values»]);
echo $r->title, ' ', «Report»::$work, "\n";
echo $r->mean, ' ', $r->total, ' ', $r->mean, ' work: ', «Report»::$work, "\n";
try {
    echo $r->median;
} catch (LogicException $e) {
    echo $e->getMessage(), "\n";
}
==== python
class «Report»:
    work = 0

    def __init__(self, rows):
        self.«cache» = {}
        self.title = "plain"
        self.rows = rows

    def __getattr__(self, name):
        method = getattr(type(self), "compute" + name[:1].upper() + name[1:], None)
        if method is None:
            raise AttributeError(f"No property {name}")
        if self.«cache».get(name) is None:
            self.«cache»[name] = method(self)
        return self.«cache»[name]

    def computeTotal(self):
        «Report».work += 1
        return sum(self.rows)

    def computeMean(self):
        «Report».work += 1
        return f"{self.total / len(self.rows):.2f}"


r = «Report»([«values»])
print(r.title, «Report».work)
print(r.mean, r.total, r.mean, "work:", «Report».work)
try:
    print(r.median)
except AttributeError as e:
    print(e)
