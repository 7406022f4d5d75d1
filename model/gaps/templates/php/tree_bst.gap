topics: binary tree, recursion, nullable properties, generator yield from, max with null handling
Tree = Tree|Bst|SortedSet
insert = insert|add|put
values = ints 6..9 1..60
t = int 1..60
==== php
<?php

class TreeNode
{
    public ?TreeNode $left = null;
    public ?TreeNode $right = null;
    public int $count = 1;

    public function __construct(public int $key) {}
}

class «Tree»
{
    private ?TreeNode $root = null;

    public function «insert»(int $key): bool
    {
        $fresh = false;
        $this->root = $this->place($this->root, $key, $fresh);
        return $fresh;
    }

    private function place(?TreeNode $node, int $key, bool &$fresh): TreeNode
    {
        if (!$node) {
            $fresh = true;
            return new TreeNode($key);
        }
        if ($key < $node->key) {
            $node->left = $this->place($node->left, $key, $fresh);
        } elseif ($key > $node->key) {
            $node->right = $this->place($node->right, $key, $fresh);
        } else {
            $node->count++;
        }
        return $node;
    }

    public function depth(): int
    {
        $walk = function (?TreeNode $n) use (&$walk): int {
            return $n === null ? 0 : 1 + max($walk($n->left), $walk($n->right));
        };
        return $walk($this->root);
    }

    public function inOrder(?TreeNode $n = null, bool $start = true): iterable
    {
        $n = $start ? $this->root : $n;
        if ($n === null) return;
        yield from $this->inOrder($n->left, false);
        yield $n->key => $n->count;
        yield from $this->inOrder($n->right, false);
    }

    public function has(int $key): bool
    {
        $n = $this->root;
        while ($n && $n->key !== $key) {
            $n = $key < $n->key ? $n->left : $n->right;
        }
        return $n !== null;
    }
}

$tree = new «Tree»();
$new = 0;
foreach ([«values», 30, 30] as $v) {
    $new += $tree->«insert»($v) ? 1 : 0;
}
foreach ($tree->inOrder() as $key => $count) {
    echo $key, $count > 1 ? "x$count" : '', ' ';
}
echo "\n$new new, depth {$tree->depth()}, ", $tree->has(«t») ? 'has' : 'lacks', " «t»\n";
==== python
class TreeNode:
    def __init__(self, key):
        self.left = None
        self.right = None
        self.count = 1
        self.key = key


class «Tree»:
    def __init__(self):
        self.root = None

    def «insert»(self, key):
        self.root, fresh = self.place(self.root, key)
        return fresh

    def place(self, node, key):
        if not node:
            return TreeNode(key), True
        fresh = False
        if key < node.key:
            node.left, fresh = self.place(node.left, key)
        elif key > node.key:
            node.right, fresh = self.place(node.right, key)
        else:
            node.count += 1
        return node, fresh

    def depth(self):
        def walk(n):
            return 0 if n is None else 1 + max(walk(n.left), walk(n.right))

        return walk(self.root)

    def inOrder(self, n=None, start=True):
        n = self.root if start else n
        if n is None:
            return
        yield from self.inOrder(n.left, False)
        yield n.key, n.count
        yield from self.inOrder(n.right, False)

    def has(self, key):
        n = self.root
        while n and n.key != key:
            n = n.left if key < n.key else n.right
        return n is not None


tree = «Tree»()
new = 0
for v in [«values», 30, 30]:
    new += 1 if tree.«insert»(v) else 0
for key, count in tree.inOrder():
    print(f"{key}{f'x{count}' if count > 1 else ''} ", end="")
print(f"\n{new} new, depth {tree.depth()}, {'has' if tree.has(«t») else 'lacks'} «t»")
