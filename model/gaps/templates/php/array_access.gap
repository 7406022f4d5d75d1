topics: ArrayAccess, Countable, IteratorAggregate, null append
Bag = Bag|Collection|Registry
items = items|entries|elements
a = word
b = word
==== php
<?php

class «Bag» implements ArrayAccess, Countable, IteratorAggregate
{
    private array $«items» = [];

    public function offsetExists(mixed $offset): bool
    {
        return isset($this->«items»[$offset]);
    }

    public function offsetGet(mixed $offset): mixed
    {
        if (!isset($this->«items»[$offset])) {
            throw new OutOfBoundsException("No item '$offset'");
        }
        return $this->«items»[$offset];
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        if ($offset === null) {
            $this->«items»[] = $value;
        } else {
            $this->«items»[$offset] = $value;
        }
    }

    public function offsetUnset(mixed $offset): void
    {
        unset($this->«items»[$offset]);
    }

    public function count(): int
    {
        return count($this->«items»);
    }

    public function getIterator(): Iterator
    {
        return new ArrayIterator($this->«items»);
    }
}

$bag = new «Bag»();
$bag[] = '«a»';
$bag['size'] = 12;
$bag[] = '«b»';
$bag[7] = 'seven';
$bag[] = 'eight';
unset($bag[1], $bag['nothing']);

foreach ($bag as $key => $value) {
    echo "$key => $value\n";
}
echo count($bag), ' ', isset($bag['size']) ? 'has size' : 'no size', ' ', $bag['size'] + 1, "\n";
try {
    echo $bag['colour'];
} catch (OutOfBoundsException $e) {
    echo $e->getMessage(), "\n";
}
==== python
class «Bag»:
    def __init__(self):
        self.«items» = {}
        self.next_key = 0

    def __contains__(self, offset):
        return self.«items».get(offset) is not None

    def __getitem__(self, offset):
        if offset not in self:
            raise IndexError(f"No item '{offset}'")
        return self.«items»[offset]

    def __setitem__(self, offset, value):
        self.«items»[offset] = value
        if isinstance(offset, int):
            self.next_key = max(self.next_key, offset + 1)

    def append(self, value):
        self[self.next_key] = value

    def __delitem__(self, offset):
        self.«items».pop(offset, None)

    def __len__(self):
        return len(self.«items»)

    def __iter__(self):
        return iter(self.«items».items())


bag = «Bag»()
bag.append("«a»")
bag["size"] = 12
bag.append("«b»")
bag[7] = "seven"
bag.append("eight")
del bag[1], bag["nothing"]

for key, value in bag:
    print(f"{key} => {value}")
print(len(bag), "has size" if "size" in bag else "no size", bag["size"] + 1)
try:
    print(bag["colour"], end="")
except IndexError as e:
    print(e)
