topics: Iterator interface, current key next rewind valid, foreach twice, iterator_to_array, limit
Range_ = Countdown|Steps|Ladder
from = int 7..20
step = int 2..4
==== php
class «Range_» implements Iterator
{
    private int $value;
    private int $index = 0;

    public function __construct(private int $from, private int $step = 1)
    {
        $this->value = $from;
    }

    public function current(): int
    {
        return $this->value;
    }

    public function key(): string
    {
        return "s{$this->index}";
    }

    public function next(): void
    {
        $this->value -= $this->step;
        $this->index++;
    }

    public function rewind(): void
    {
        $this->value = $this->from;
        $this->index = 0;
    }

    public function valid(): bool
    {
        return $this->value >= 0;
    }
}
==== check php
<?php
«SOURCE»
$c = new «Range_»(«from», «step»);
foreach ($c as $k => $v) {
    echo "$k=$v ";
    if ($v < 3) break;
}
echo "\n";
foreach ($c as $v) echo $v, ',';
echo "\n", implode(' ', iterator_to_array(new «Range_»(3))), ' ', iterator_count($c), "\n";
==== python
class «Range_»:
    def __init__(self, from_, step=1):
        self.from_ = from_
        self.step = step

    def items(self):
        for index, value in enumerate(self):
            yield f"s{index}", value

    def __iter__(self):
        value = self.from_
        while value >= 0:
            yield value
            value -= self.step
==== check python
«SOURCE»
c = «Range_»(«from», «step»)
for k, v in c.items():
    print(f"{k}={v} ", end="")
    if v < 3:
        break
print()
for v in c:
    print(v, end=",")
print()
print(" ".join(map(str, «Range_»(3))), len(list(c)))
