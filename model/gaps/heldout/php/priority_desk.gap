topics: SplPriorityQueue and own heap class, ArrayAccess, Countable, IteratorAggregate, clone, static counter, spaceship chains
==== php
<?php

class Ticket
{
    private static $serial = 0;
    public $id;

    public function __construct(public $subject, public $urgency = 1)
    {
        $this->id = sprintf('T%03d', self::$serial += 5);
    }

    public function __clone()
    {
        $this->subject .= ' (copy)';
    }
}

class Desk implements ArrayAccess, Countable, IteratorAggregate
{
    private $tickets = [];

    public function offsetExists(mixed $k): bool { return isset($this->tickets[$k]); }
    public function offsetGet(mixed $k): mixed { return $this->tickets[$k] ?? null; }
    public function offsetUnset(mixed $k): void { unset($this->tickets[$k]); }
    public function offsetSet(mixed $k, mixed $t): void
    {
        $this->tickets[$k ?? $t->id] = $t;
    }
    public function count(): int { return count($this->tickets); }

    public function getIterator(): Iterator
    {
        $sorted = $this->tickets;
        uasort($sorted, fn($a, $b) => $b->urgency <=> $a->urgency ?: strcmp($a->subject, $b->subject));
        return new ArrayIterator($sorted);
    }
}

$desk = new Desk;
$desk[] = new Ticket('screen flickers', 3);
$desk[] = new Ticket('password reset');
$desk['boss'] = new Ticket('coffee machine', 9);
$desk[] = new Ticket('badge lost', 3);

$copy = clone $desk['T005'];
$copy->urgency++;
$desk['copy'] = $copy;
$same = $desk['boss'];
$same->urgency = 2;
unset($desk['T010'], $desk['nope']);

foreach ($desk as $key => $t) {
    printf("%-5s%s %d %s\n", $key, $t->id, $t->urgency, $t->subject);
}
echo count($desk), isset($desk['T010']) ? ' yes ' : ' no ', $desk['T999']?->id ?? 'none', "\n";

$heap = new SplMinHeap;
foreach ([[5, 'e'], [1, 'z'], [1, 'b'], [3, 'q']] as $pair) $heap->insert($pair);
$out = '';
while (!$heap->isEmpty()) {
    [$n, $c] = $heap->extract();
    $out .= $c . $n;
}
echo $out, ' ', count($heap), "\n";

$pq = new SplPriorityQueue;
foreach (['low' => 1, 'high' => 10, 'mid' => 5] as $name => $p) $pq->insert($name, [$p, strlen($name)]);
echo $pq->count(), $pq->extract(), $pq->top(), $pq->count(), "\n";
