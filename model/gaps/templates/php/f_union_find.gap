topics: union-find, arrays by reference in class, path compression with while, range, array_map on method, grouping
Uf = UnionFind|Groups|Clusters
find = find|rootOf|leader
n = int 6..9
a = int 0..5
b = int 0..5
==== php
class «Uf»
{
    private $parent;
    public $count;

    public function __construct(int $n)
    {
        $this->parent = range(0, $n - 1);
        $this->count = $n;
    }

    public function «find»(int $x): int
    {
        while ($this->parent[$x] !== $x) {
            $x = $this->parent[$x] = $this->parent[$this->parent[$x]];
        }
        return $x;
    }

    public function join(int $a, int $b): bool
    {
        [$a, $b] = [$this->«find»($a), $this->«find»($b)];
        if ($a === $b) return false;
        $this->parent[max($a, $b)] = min($a, $b);
        $this->count -= 1;
        return true;
    }

    public function groups(): array
    {
        $out = [];
        foreach (array_keys($this->parent) as $i) {
            $out[$this->«find»($i)][] = $i;
        }
        return array_values($out);
    }
}
==== check php
<?php
«SOURCE»
$u = new «Uf»(«n»);
foreach ([[0, 1], [4, 5], [«a», «b»], [5, 1], [1, 0]] as [$x, $y]) {
    echo "$x-$y ", $u->join($x, $y) ? 'joined' : 'already', ' ', $u->count, "\n";
}
echo json_encode($u->groups()), "\n";
==== python
class «Uf»:
    def __init__(self, n):
        self.parent = list(range(n))
        self.count = n

    def «find»(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.«find»(a), self.«find»(b)
        if a == b:
            return False
        self.parent[max(a, b)] = min(a, b)
        self.count -= 1
        return True

    def groups(self):
        out = {}
        for i in range(len(self.parent)):
            out.setdefault(self.«find»(i), []).append(i)
        return list(out.values())
==== check python
«SOURCE»
import json
u = «Uf»(«n»)
for x, y in [[0, 1], [4, 5], [«a», «b»], [5, 1], [1, 0]]:
    print(f"{x}-{y} {'joined' if u.join(x, y) else 'already'} {u.count}")
print(json.dumps(u.groups(), separators=(",", ":")))
