topics: __clone with array of objects, recursive clone, static counter, array_map clone, parent links
Node = Folder|Section|Menu
kids = children|entries|parts
n = int 1..90
w = word
==== php
class «Node»
{
    public array $«kids» = [];

    public function __construct(public string $name, public int $size = 0)
    {
    }

    public function add(«Node» ...$nodes): static
    {
        array_push($this->«kids», ...$nodes);
        return $this;
    }

    public function total(): int
    {
        return array_reduce($this->«kids», fn(int $sum, «Node» $n) => $sum + $n->total(), $this->size);
    }

    public function __clone(): void
    {
        $this->name .= '*';
        foreach ($this->«kids» as $i => $kid) {
            $this->«kids»[$i] = clone $kid;
        }
    }

    public function dump(int $depth = 0): void
    {
        echo str_repeat('- ', $depth) . "$this->name ({$this->total()})\n";
        foreach ($this->«kids» as $kid) {
            $kid->dump($depth + 1);
        }
    }
}
==== check php
<?php
«SOURCE»
$r = (new «Node»('root'))->add(new «Node»('«w»', «n»), (new «Node»('sub', 2))->add(new «Node»('leaf', 3)));
$c = clone $r;
$c->«kids»[1]->size = 500;
$c->add(new «Node»('new', 1));
$r->dump();
$c->dump();
==== python
import copy


class «Node»:
    def __init__(self, name, size=0):
        self.«kids» = []
        self.name = name
        self.size = size

    def add(self, *nodes):
        self.«kids».extend(nodes)
        return self

    def total(self):
        return self.size + sum(n.total() for n in self.«kids»)

    def __copy__(self):
        clone = «Node»(f"{self.name}*", self.size)
        clone.«kids» = [copy.copy(kid) for kid in self.«kids»]
        return clone

    def dump(self, depth=0):
        print("- " * depth + f"{self.name} ({self.total()})")
        for kid in self.«kids»:
            kid.dump(depth + 1)
==== check python
«SOURCE»
r = «Node»("root").add(«Node»("«w»", «n»), «Node»("sub", 2).add(«Node»("leaf", 3)))
c = copy.copy(r)
c.«kids»[1].size = 500
c.add(«Node»("new", 1))
r.dump()
c.dump()
