topics: LRU cache, ordered map, unset, reset, key, array_key_first, array_key_exists
Cache = Cache|Store|Memory
cap = int 2..3
k1 = word
k2 = word
==== php
<?php
class «Cache»
{
    private $items = [];
    private $hits = 0;

    public function __construct(private int $capacity)
    {
    }

    public function get($key, $default = null)
    {
        if (!array_key_exists($key, $this->items)) {
            return $default;
        }
        $this->hits++;
        $value = $this->items[$key];
        unset($this->items[$key]);
        $this->items[$key] = $value;   // now the newest
        return $value;
    }

    public function put($key, $value)
    {
        unset($this->items[$key]);
        if (count($this->items) >= $this->capacity) {
            $oldest = array_key_first($this->items);
            unset($this->items[$oldest]);
        }
        $this->items[$key] = $value;
    }

    public function dump(): string
    {
        $parts = [];
        foreach ($this->items as $k => $v) {
            $parts[] = "$k=" . ($v ?? 'null');
        }
        return '{' . implode(', ', $parts) . "} hits: $this->hits";
    }
}

$c = new «Cache»(«cap»);
$c->put('«k1»', 1);
$c->put('x', null);
echo $c->dump(), "\n";
echo $c->get('«k1»'), ' ', $c->get('x', 'dflt') ?? 'NULL', ' ', $c->get('nope', 'dflt'), "\n";
$c->get('«k1»');
$c->put('y', 3);
$c->put('x2', 4);
echo $c->dump(), "\n";
$c->put('y', 33);
echo $c->dump(), "\n";
==== python
class «Cache»:
    def __init__(self, capacity):
        self.items = {}
        self.hits = 0
        self.capacity = capacity

    def get(self, key, default=None):
        if key not in self.items:
            return default
        self.hits += 1
        value = self.items.pop(key)
        self.items[key] = value  # now the newest
        return value

    def put(self, key, value):
        self.items.pop(key, None)
        if len(self.items) >= self.capacity:
            oldest = next(iter(self.items))
            del self.items[oldest]
        self.items[key] = value

    def dump(self):
        parts = []
        for k, v in self.items.items():
            parts.append(f"{k}={'null' if v is None else v}")
        return "{" + ", ".join(parts) + f"}} hits: {self.hits}"


c = «Cache»(«cap»)
c.put("«k1»", 1)
c.put("x", None)
print(c.dump())
x = c.get("x", "dflt")
print(c.get("«k1»"), "NULL" if x is None else x, c.get("nope", "dflt"))
c.get("«k1»")
c.put("y", 3)
c.put("x2", 4)
print(c.dump())
c.put("y", 33)
print(c.dump())
