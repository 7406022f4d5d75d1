topics: objects are handles, arrays are copied, clone shallow, passing objects to functions, == versus ===, dynamic stdClass
Point = Point|Pos|Vec
x = int 1..20
y = int 1..20
==== php
<?php
class «Point» {
  public $x;
  public $y;
  public $tags = [];
  function __construct($x = 0, $y = 0) {
    $this->x = $x;
    $this->y = $y;
  }
}

function move(«Point» $p, $dx) {
  $p->x += $dx;
  $p = new «Point»(-1, -1);   // only the local name
  return $p;
}

function addTag(array $tags, $t) {
  $tags[] = $t;
  return count($tags);
}

$p = new «Point»(«x», «y»);
$q = $p;
$r = clone $p;
$n = move($p, 5);
echo "$p->x $q->x $r->x $n->x\n";
echo addTag($p->tags, 'new'), ' ', count($p->tags), "\n";
$r->x = $p->x;
echo $p == $r ? 'equal' : 'different', ', ', $p === $r ? 'same' : 'not same', ', ', $p === $q ? 'same' : 'not same', "\n";
$r->tags[] = 'mine';
echo $p == $r ? 'equal' : 'different', ' ', count($p->tags), count($r->tags), "\n";

$list = [$p, $r];
$list2 = $list;
$list2[] = new «Point»;
$list2[0]->y = 99;
echo count($list), count($list2), ' ', $list[0]->y, ' ', array_sum(array_column($list2, 'y')), "\n";

$o = new stdClass;
$o->name = 'box';
$o->size = ['w' => «x», 'h' => «y»];
foreach ($o as $k => $v) {
  echo $k, '=', is_array($v) ? implode('x', $v) : $v, ' ';
}
echo isset($o->color) ? 'c' : 'no color', ' ', $o->color ?? 'grey', "\n";
==== python
import copy
from types import SimpleNamespace


class «Point»:
    def __init__(self, x=0, y=0):
        self.tags = []
        self.x = x
        self.y = y

    def __copy__(self):
        clone = «Point»(self.x, self.y)
        clone.tags = self.tags.copy()
        return clone

    def __eq__(self, other):
        return vars(self) == vars(other)


def move(p, dx):
    p.x += dx
    p = «Point»(-1, -1)  # only the local name
    return p


def addTag(tags, t):
    tags = [*tags, t]
    return len(tags)


p = «Point»(«x», «y»)
q = p
r = copy.copy(p)
n = move(p, 5)
print(p.x, q.x, r.x, n.x)
print(addTag(p.tags, "new"), len(p.tags))
r.x = p.x
print(
    "equal" if p == r else "different",
    "same" if p is r else "not same",
    "same" if p is q else "not same",
    sep=", ",
)
r.tags.append("mine")
print("equal" if p == r else "different", f"{len(p.tags)}{len(r.tags)}")

list_ = [p, r]
list2 = list_.copy()
list2.append(«Point»())
list2[0].y = 99
print(f"{len(list_)}{len(list2)} {list_[0].y} {sum(point.y for point in list2)}")

o = SimpleNamespace()
o.name = "box"
o.size = {"w": «x», "h": «y»}
for k, v in vars(o).items():
    print(f"{k}={'x'.join(map(str, v.values())) if isinstance(v, dict) else v}", end=" ")
print("c" if hasattr(o, "color") else "no color", getattr(o, "color", "grey"))
