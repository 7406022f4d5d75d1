topics: array_push, array_shift, count, own exception, method chaining
Queue = TaskQueue|Line|Buffer
put = put|enqueue|push
cap = int 2..4
a = word
==== php
class «Queue»Exception extends OverflowException {}

class «Queue»
{
    protected $items = array();

    public function __construct(protected $max = «cap») {}

    public function «put»(...$items)
    {
        foreach ($items as $item) {
            if (count($this->items) == $this->max) {
                throw new «Queue»Exception("full at $item");
            }
            array_push($this->items, $item);
        }
        return $this;
    }

    public function take()
    {
        return array_shift($this->items) ?? 'empty';
    }
}
==== check php
<?php
«SOURCE»
$q = new «Queue»();
echo $q->«put»('«a»')->«put»('z')->take(), $q->take(), $q->take(), "\n";
try {
    $q->«put»(1, 2, 3, 4, 5);
} catch («Queue»Exception $e) {
    echo $e->getMessage(), ' ', $q->take(), "\n";
}
echo (new «Queue»(1))->take(), "\n";
==== python
class «Queue»Exception(Exception):
    pass


class «Queue»:
    def __init__(self, max=«cap»):
        self.items = []
        self.max = max

    def «put»(self, *items):
        for item in items:
            if len(self.items) == self.max:
                raise «Queue»Exception(f"full at {item}")
            self.items.append(item)
        return self

    def take(self):
        return self.items.pop(0) if self.items else "empty"
==== check python
«SOURCE»
q = «Queue»()
print(q.«put»("«a»").«put»("z").take(), q.take(), q.take(), sep="")
try:
    q.«put»(1, 2, 3, 4, 5)
except «Queue»Exception as e:
    print(e, q.take())
print(«Queue»(1).take())
