topics: binary tree, bounded generics, recursion, nested class, null
Tree = Tree|SearchTree|SortedBag
insert = insert|put|store
v = ints 5..8 -30..60
w = words 4
==== java
import java.util.ArrayList;
import java.util.List;

class «Tree»<T extends Comparable<T>> {
    private class Node {
        T key;
        int count = 1;
        Node left, right;

        Node(T key) {
            this.key = key;
        }
    }

    private Node root;
    private int size;

    boolean «insert»(T key) {
        int before = size;
        root = «insert»(root, key);
        return size > before;
    }

    private Node «insert»(Node node, T key) {
        if (node == null) {
            size++;
            return new Node(key);
        }
        int c = key.compareTo(node.key);
        if (c == 0) node.count++;
        else if (c < 0) node.left = «insert»(node.left, key);
        else node.right = «insert»(node.right, key);
        return node;
    }

    int height() {
        return height(root);
    }

    private int height(Node n) {
        return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
    }

    List<String> inOrder() {
        List<String> out = new ArrayList<>();
        walk(root, out);
        return out;
    }

    private void walk(Node n, List<String> out) {
        if (n == null) return;
        walk(n.left, out);
        out.add(n.count > 1 ? n.key + "x" + n.count : String.valueOf(n.key));
        walk(n.right, out);
    }

    T min() {
        if (root == null) return null;
        Node n = root;
        while (n.left != null) n = n.left;
        return n.key;
    }
}

class TreeMain {
    public static void main(String[] args) {
        «Tree»<Integer> t = new «Tree»<>();
        System.out.println(t.min() + " " + t.height());
        for (int x : new int[]{«v»}) System.out.print(t.«insert»(x / 3) ? '+' : '=');
        System.out.println();
        System.out.println(t.inOrder() + " " + t.height() + " " + t.min());
        «Tree»<String> s = new «Tree»<>();
        for (String x : new String[]{«w»}) s.«insert»(x);
        System.out.println(s.inOrder() + " " + s.min());
    }
}
==== python
class «Tree»:
    class Node:
        def __init__(self, key):
            self.key = key
            self.count = 1
            self.left = None
            self.right = None

    def __init__(self):
        self.root = None
        self.size = 0

    def «insert»(self, key):
        before = self.size
        self.root = self._«insert»(self.root, key)
        return self.size > before

    def _«insert»(self, node, key):
        if node is None:
            self.size += 1
            return «Tree».Node(key)
        if key == node.key:
            node.count += 1
        elif key < node.key:
            node.left = self._«insert»(node.left, key)
        else:
            node.right = self._«insert»(node.right, key)
        return node

    def height(self):
        return self._height(self.root)

    def _height(self, n):
        return 0 if n is None else 1 + max(self._height(n.left), self._height(n.right))

    def inOrder(self):
        out = []
        self.walk(self.root, out)
        return out

    def walk(self, n, out):
        if n is None:
            return
        self.walk(n.left, out)
        out.append(f"{n.key}x{n.count}" if n.count > 1 else str(n.key))
        self.walk(n.right, out)

    def min(self):
        if self.root is None:
            return None
        n = self.root
        while n.left is not None:
            n = n.left
        return n.key


def main():
    t = «Tree»()
    print(f"{'null' if t.min() is None else t.min()} {t.height()}")
    for x in [«v»]:
        print("+" if t.«insert»(int(x / 3)) else "=", end="")
    print()
    print(f"[{', '.join(t.inOrder())}] {t.height()} {t.min()}")
    s = «Tree»()
    for x in [«w»]:
        s.«insert»(x)
    print(f"[{', '.join(s.inOrder())}] {s.min()}")


if __name__ == "__main__":
    main()
