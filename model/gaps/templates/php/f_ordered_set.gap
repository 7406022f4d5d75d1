topics: set built on array keys, isset, unset, static factory, union with +, array_intersect_key, array_diff_key, Countable
Set = WordSet|TagSet|NameSet
has = has|contains|includes
a = words 3..4
b = words 3..4
==== php
class «Set» implements Countable
{
    private array $keys;

    public function __construct(string ...$values)
    {
        $this->keys = array_fill_keys($values, true);
    }

    public function «has»(string $v): bool
    {
        return isset($this->keys[$v]);
    }

    public function union(«Set» $o): static
    {
        $new = clone $this;
        $new->keys += $o->keys;
        return $new;
    }

    public function minus(«Set» $o): static
    {
        return new static(...array_keys(array_diff_key($this->keys, $o->keys)));
    }

    public function both(«Set» $o): static
    {
        $r = new static();
        $r->keys = array_intersect_key($this->keys, $o->keys);
        return $r;
    }

    public function remove(string $v): bool
    {
        $had = $this->«has»($v);
        unset($this->keys[$v]);
        return $had;
    }

    public function count(): int
    {
        return count($this->keys);
    }

    public function __toString(): string
    {
        return '{' . implode(', ', array_keys($this->keys)) . '}';
    }
}
==== check php
<?php
«SOURCE»
$x = new «Set»(«a», 'zebra', 'zebra', 'yak');
$y = new «Set»('yak', «b»);
echo $x, count($x), ' ', $x->union($y), ' ', $x->minus($y), ' ', $x->both($y), "\n";
var_dump($x->remove('zebra'), $x->remove('zebra'), $x->«has»('yak'));
echo $x, ' ', new «Set»(), "\n";
==== python
class «Set»:
    def __init__(self, *values):
        self.keys = dict.fromkeys(values, True)

    def «has»(self, v):
        return v in self.keys

    def union(self, o):
        return type(self)(*self.keys, *o.keys)

    def minus(self, o):
        return type(self)(*(v for v in self.keys if v not in o.keys))

    def both(self, o):
        return type(self)(*(v for v in self.keys if v in o.keys))

    def remove(self, v):
        had = self.«has»(v)
        self.keys.pop(v, None)
        return had

    def __len__(self):
        return len(self.keys)

    def __str__(self):
        return "{" + ", ".join(self.keys) + "}"
==== check python
«SOURCE»
x = «Set»(«a», "zebra", "zebra", "yak")
y = «Set»("yak", «b»)
print(f"{x}{len(x)} {x.union(y)} {x.minus(y)} {x.both(y)}")
for value in (x.remove("zebra"), x.remove("zebra"), x.«has»("yak")):
    print(f"bool({str(value).lower()})")
print(x, «Set»())
