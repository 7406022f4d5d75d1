topics: SplStack, SplPriorityQueue, SplObjectStorage, ArrayObject, SplFixedArray-free
jobs = jobs|tasks|chores
p1 = int 11..40
p2 = int 41..90
w = word
==== php
<?php
$stack = new SplStack();
foreach (['a', 'b', 'c'] as $x) {
    $stack->push($x);
}
echo $stack->top(), ' ', count($stack), ' ';
echo $stack->pop(), "\n";
foreach ($stack as $x) {
    echo $x, ' ';   // last in, first out
}
echo "\n";

$«jobs» = new SplPriorityQueue();
$«jobs»->insert('wash', «p1»);
$«jobs»->insert('«w»', «p2»);
$«jobs»->insert('sleep', 1);
while (!$«jobs»->isEmpty()) {
    echo $«jobs»->extract(), $«jobs»->isEmpty() ? "\n" : ' > ';
}

class Dog
{
    public function __construct(public string $name) {}
}

$seen = new SplObjectStorage();
$rex = new Dog('Rex');
$twin = new Dog('Rex');
$seen[$rex] = 'first';
$seen->attach($rex);
echo count($seen), ' ', $seen->contains($twin) ? 'yes' : 'no', ' ', $rex == $twin ? 'equal' : 'differ', ' ', $rex === $twin ? 'same' : 'other', "\n";

$heap = new SplMinHeap();
foreach ([«p2», 5, «p1»] as $n) $heap->insert($n);
echo $heap->extract(), ' ', $heap->top(), "\n";

$list = new ArrayObject(['x' => 1]);
$list['y'] = 2;
$same = $list;
$same['z'] = 3;
echo count($list), ' ', implode(',', array_keys($list->getArrayCopy())), "\n";
==== python
import heapq

stack = []
for x in ["a", "b", "c"]:
    stack.append(x)
print(stack[-1], len(stack), end=" ")
print(stack.pop())
for x in reversed(stack):
    print(x, end=" ")  # last in, first out
print()

«jobs» = []
heapq.heappush(«jobs», (-«p1», "wash"))
heapq.heappush(«jobs», (-«p2», "«w»"))
heapq.heappush(«jobs», (-1, "sleep"))
while «jobs»:
    print(heapq.heappop(«jobs»)[1], end=" > " if «jobs» else "\n")


class Dog:
    def __init__(self, name):
        self.name = name


seen = {}
rex = Dog("Rex")
twin = Dog("Rex")
seen[rex] = "first"
seen[rex] = None
print(
    len(seen),
    "yes" if twin in seen else "no",
    "equal" if vars(rex) == vars(twin) else "differ",
    "same" if rex is twin else "other",
)

heap = []
for n in [«p2», 5, «p1»]:
    heapq.heappush(heap, n)
print(heapq.heappop(heap), heap[0])

list_ = {"x": 1}
list_["y"] = 2
same = list_
same["z"] = 3
print(len(list_), ",".join(list_))
