topics: binary search tree, recursion with null, generator in-order, getter height, Math.max, static build
Tree = Tree|SearchTree|Bst
insert = insert|put|place
v = ints 6..9 1..60 distinct
x = int 61..80
==== javascript
class TreeNode {
  left = null;
  right = null;
  constructor(key) { this.key = key; }
}

class «Tree» {
  root = null;
  #count = 0;

  «insert»(key) {
    const go = (node) => {
      if (node === null) {
        this.#count++;
        return new TreeNode(key);
      }
      if (key < node.key) node.left = go(node.left);
      else if (key > node.key) node.right = go(node.right);
      return node;
    };
    this.root = go(this.root);
    return this;
  }

  has(key) {
    let n = this.root;
    while (n && n.key !== key) n = key < n.key ? n.left : n.right;
    return !!n;
  }

  *inOrder(node = this.root) {
    if (!node) return;
    yield* this.inOrder(node.left);
    yield node.key;
    yield* this.inOrder(node.right);
  }

  get height() {
    const h = (n) => (n ? 1 + Math.max(h(n.left), h(n.right)) : 0);
    return h(this.root);
  }

  get count() { return this.#count; }
}

const t = new «Tree»();
[«v»].forEach((k) => t.«insert»(k));
t.«insert»(«x»).«insert»(«x»);
console.log([...t.inOrder()].join(' '));
console.log(t.count, t.height, t.has(«x»), t.has(0));
let sum = 0;
for (const k of t.inOrder()) {
  if (k >= «x») break;
  sum += k;
}
console.log(sum, new «Tree»().height);
==== python
class TreeNode:
    def __init__(self, key):
        self.left = None
        self.right = None
        self.key = key


class «Tree»:
    def __init__(self):
        self.root = None
        self._count = 0

    def «insert»(self, key):
        def go(node):
            if node is None:
                self._count += 1
                return TreeNode(key)
            if key < node.key:
                node.left = go(node.left)
            elif key > node.key:
                node.right = go(node.right)
            return node

        self.root = go(self.root)
        return self

    def has(self, key):
        n = self.root
        while n is not None and n.key != key:
            n = n.left if key < n.key else n.right
        return n is not None

    def inOrder(self):
        def walk(node):
            if node is None:
                return
            yield from walk(node.left)
            yield node.key
            yield from walk(node.right)

        return walk(self.root)

    @property
    def height(self):
        def h(n):
            return 1 + max(h(n.left), h(n.right)) if n is not None else 0

        return h(self.root)

    @property
    def count(self):
        return self._count


t = «Tree»()
for k in [«v»]:
    t.«insert»(k)
t.«insert»(«x»).«insert»(«x»)
print(" ".join(str(k) for k in t.inOrder()))
print(t.count, t.height, str(t.has(«x»)).lower(), str(t.has(0)).lower())
sum_ = 0
for k in t.inOrder():
    if k >= «x»:
        break
    sum_ += k
print(sum_, «Tree»().height)
