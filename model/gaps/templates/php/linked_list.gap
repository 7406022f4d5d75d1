topics: linked list, null, generator iterator, instanceof, nullsafe, do-while
Stack = Chain|LinkedList|Train
head = head|first|front
values = ints 4..6 1..50
==== php
<?php

class Node {
    public $next = null;
    public function __construct(public $value) {}
}

class «Stack» implements IteratorAggregate {
    private ?Node $«head» = null;
    private int $size = 0;

    public function add($value): self {
        $node = new Node($value);
        if ($this->«head» === null) {
            $this->«head» = $node;
        } else {
            $cur = $this->«head»;
            while ($cur->next) $cur = $cur->next;
            $cur->next = $node;
        }
        ++$this->size;
        return $this;
    }

    public function reverse(): void {
        $prev = null;
        $cur = $this->«head»;
        while ($cur !== null) {
            [$cur->next, $prev, $cur] = [$prev, $cur, $cur->next];
        }
        $this->«head» = $prev;
    }

    public function nth(int $i) {
        $cur = $this->«head»;
        while ($i-- > 0 && $cur) {
            $cur = $cur->next;
        }
        return $cur?->value;
    }

    public function getIterator(): Generator {
        for ($n = $this->«head»; $n; $n = $n->next) {
            yield $n->value;
        }
    }

    public function __toString() {
        return '(' . implode(' -> ', iterator_to_array($this)) . ")[{$this->size}]";
    }
}

$list = new «Stack»();
echo $list, "\n";
foreach ([«values»] as $v) {
    $list->add($v);
}
$list->add(7)->add(8);
echo $list . "\n";
$list->reverse();
echo $list . "\n";
echo $list->nth(0), ' ', $list->nth(2), ' ', $list->nth(99) ?? 'none', "\n";
==== python
class Node:
    def __init__(self, value):
        self.next = None
        self.value = value


class «Stack»:
    def __init__(self):
        self.«head» = None
        self.size = 0

    def add(self, value):
        node = Node(value)
        if self.«head» is None:
            self.«head» = node
        else:
            cur = self.«head»
            while cur.next:
                cur = cur.next
            cur.next = node
        self.size += 1
        return self

    def reverse(self):
        prev = None
        cur = self.«head»
        while cur is not None:
            following = cur.next
            cur.next = prev
            prev = cur
            cur = following
        self.«head» = prev

    def nth(self, i):
        cur = self.«head»
        while i > 0 and cur:
            cur = cur.next
            i -= 1
        return cur.value if cur else None

    def __iter__(self):
        n = self.«head»
        while n:
            yield n.value
            n = n.next

    def __str__(self):
        return "(" + " -> ".join(map(str, self)) + f")[{self.size}]"


list_ = «Stack»()
print(list_)
for v in [«values»]:
    list_.add(v)
list_.add(7).add(8)
print(list_)
list_.reverse()
print(list_)
last = list_.nth(99)
print(list_.nth(0), list_.nth(2), "none" if last is None else last)
