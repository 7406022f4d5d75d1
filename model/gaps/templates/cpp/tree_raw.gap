topics: binary search tree, raw pointers, pointer reference, recursion
Tree = Tree|BST|SortedTree
insert = insert|add|put
vals = ints 6..8 1..60
probe = int 1..60
==== cpp
#include <algorithm>
#include <iostream>
using namespace std;

struct Node {
    int key;
    Node *left, *right;
    Node(int k) : key(k), left(nullptr), right(nullptr) {}
};

class «Tree» {
    Node *root = nullptr;
    int count = 0;

    bool insertAt(Node *&n, int key) {
        if (n == nullptr) {
            n = new Node(key);
            return true;
        }
        if (key == n->key)
            return false;
        return insertAt(key < n->key ? n->left : n->right, key);
    }

    void walk(const Node *n) const {
        if (!n)
            return;
        walk(n->left);
        cout << n->key << ' ';
        walk(n->right);
    }

    static int height(const Node *n) {
        return n ? 1 + max(height(n->left), height(n->right)) : 0;
    }

    static void destroy(Node *n) {
        if (n) {
            destroy(n->left);
            destroy(n->right);
            delete n;
        }
    }

public:
    ~«Tree»() { destroy(root); }

    void «insert»(int key) {
        if (insertAt(root, key))
            count++;
    }

    bool contains(int key) const {
        const Node *n = root;
        while (n && n->key != key)
            n = key < n->key ? n->left : n->right;
        return n;
    }

    void print() const {
        walk(root);
        cout << "| size " << count << " height " << height(root) << endl;
    }
};

int main() {
    «Tree» t;
    for (int v : {«vals»})
        t.«insert»(v);
    t.print();
    t.«insert»(«probe»);
    t.«insert»(«probe»);
    t.print();
    cout << boolalpha << t.contains(«probe») << ' ' << t.contains(-1) << endl;
}
==== python
class Node:
    def __init__(self, k):
        self.key = k
        self.left = None
        self.right = None


class «Tree»:
    def __init__(self):
        self.root = None
        self.count = 0

    def insertAt(self, n, key):
        if n is None:
            return Node(key), True
        if key == n.key:
            return n, False
        if key < n.key:
            n.left, added = self.insertAt(n.left, key)
        else:
            n.right, added = self.insertAt(n.right, key)
        return n, added

    def walk(self, n):
        if n is None:
            return
        self.walk(n.left)
        print(n.key, end=" ")
        self.walk(n.right)

    @staticmethod
    def height(n):
        return 1 + max(«Tree».height(n.left), «Tree».height(n.right)) if n is not None else 0

    def «insert»(self, key):
        self.root, added = self.insertAt(self.root, key)
        if added:
            self.count += 1

    def contains(self, key):
        n = self.root
        while n is not None and n.key != key:
            n = n.left if key < n.key else n.right
        return n is not None

    def print(self):
        self.walk(self.root)
        print(f"| size {self.count} height {self.height(self.root)}")


def main():
    t = «Tree»()
    for v in [«vals»]:
        t.«insert»(v)
    t.print()
    t.«insert»(«probe»)
    t.«insert»(«probe»)
    t.print()
    print(f"{str(t.contains(«probe»)).lower()} {str(t.contains(-1)).lower()}")


if __name__ == "__main__":
    main()
