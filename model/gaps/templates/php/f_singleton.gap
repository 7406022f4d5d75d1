topics: singleton, static property, private constructor, null coalescing assignment, static counters
Registry = Registry|Container|Hub
get = instance|get|shared
k = word
n = int 2..70
==== php
class «Registry»
{
    private static ?«Registry» $instance = null;
    private array $services = [];
    private array $made = [];

    private function __construct()
    {
        echo "created\n";
    }

    public static function «get»(): self
    {
        return self::$instance ??= new self();
    }

    public function bind(string $id, callable $factory): void
    {
        $this->services[$id] = $factory;
        unset($this->made[$id]);
    }

    public function make(string $id): mixed
    {
        if (!isset($this->services[$id])) {
            throw new OutOfBoundsException(sprintf('No service "%s" (have: %s)', $id, implode(', ', array_keys($this->services))));
        }
        return $this->made[$id] ??= ($this->services[$id])($this);
    }
}
==== check php
<?php
«SOURCE»
«Registry»::«get»()->bind('n', fn() => «n»);
«Registry»::«get»()->bind('«k»', function («Registry» $r) {
    echo "building\n";
    return '«k»' . ($r->make('n') + 1);
});
echo «Registry»::«get»()->make('«k»'), ' ', «Registry»::«get»()->make('«k»'), "\n";
var_dump(«Registry»::«get»() === «Registry»::«get»());
try {
    «Registry»::«get»()->make('x');
} catch (OutOfBoundsException $e) {
    echo $e->getMessage(), "\n";
}
==== python
class «Registry»:
    _instance = None

    def __init__(self):
        self.services = {}
        self.made = {}
        print("created")

    @staticmethod
    def «get»():
        if «Registry»._instance is None:
            «Registry»._instance = «Registry»()
        return «Registry»._instance

    def bind(self, id, factory):
        self.services[id] = factory
        self.made.pop(id, None)

    def make(self, id):
        if id not in self.services:
            raise IndexError(f'No service "{id}" (have: {", ".join(self.services)})')
        if self.made.get(id) is None:
            self.made[id] = self.services[id](self)
        return self.made[id]
==== check python
«SOURCE»
def build(r):
    print("building")
    return "«k»" + str(r.make("n") + 1)
«Registry».«get»().bind("n", lambda r: «n»)
«Registry».«get»().bind("«k»", build)
print(«Registry».«get»().make("«k»"), «Registry».«get»().make("«k»"))
print(f"bool({str(«Registry».«get»() is «Registry».«get»()).lower()})")
try:
    «Registry».«get»().make("x")
except IndexError as e:
    print(e)
