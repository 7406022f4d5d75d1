topics: tree of structs by value, vector of own type, recursion with indentation, string repeat constructor
Node = Node|Element|Section
names = words 4..4
indent = int 2..4
add = add|child|append
==== cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;

struct «Node» {
    string name;
    int weight = 1;
    vector<«Node»> children;

    «Node»(string n, int w = 1) : name(n), weight(w) {}

    «Node»& «add»(const «Node»& c) {
        children.push_back(c);
        return children.back();
    }

    int total() const {
        int t = weight;
        for (const auto& c : children) t += c.total();
        return t;
    }

    void print(int depth = 0, bool last = true) const {
        cout << string(depth * «indent», ' ') << "{\"" << name << "\": " << weight;
        if (children.empty()) {
            cout << "}";
        } else {
            cout << ", [" << endl;
            for (size_t i = 0; i < children.size(); ++i)
                children[i].print(depth + 1, i + 1 == children.size());
            cout << string(depth * «indent», ' ') << "]}";
        }
        cout << (last ? "" : ",") << endl;
    }
};

void doubleWeights(«Node»& n) {
    n.weight *= 2;
    for (auto& c : n.children) doubleWeights(c);
}

int depth(const «Node»& n) {
    int d = 0;
    for (auto& c : n.children) d = max(d, depth(c));
    return d + 1;
}

int main() {
    string names[] = {«names»};
    «Node» root(names[0]);
    «Node» leaf(names[2], 5);
    root.«add»(leaf).«add»(«Node»(names[3]));
    root.«add»(«Node»(names[1], 3));
    leaf.weight = 100;              // the tree has its own copy
    «Node» backup = root;
    doubleWeights(root);
    root.print();
    cout << root.total() << " " << backup.total() << " " << depth(root) << depth(leaf) << endl;
    return 0;
}
==== python
import copy


class «Node»:
    def __init__(self, n, w=1):
        self.name = n
        self.weight = w
        self.children = []

    def «add»(self, c):
        self.children.append(copy.deepcopy(c))
        return self.children[-1]

    def total(self):
        t = self.weight
        for c in self.children:
            t += c.total()
        return t

    def print(self, depth=0, last=True):
        print(" " * (depth * «indent») + f'{{"{self.name}": {self.weight}', end="")
        if not self.children:
            print("}", end="")
        else:
            print(", [")
            for i, child in enumerate(self.children):
                child.print(depth + 1, i + 1 == len(self.children))
            print(" " * (depth * «indent») + "]}", end="")
        print("" if last else ",")


def doubleWeights(n):
    n.weight *= 2
    for c in n.children:
        doubleWeights(c)


def depth(n):
    d = 0
    for c in n.children:
        d = max(d, depth(c))
    return d + 1


def main():
    names = [«names»]
    root = «Node»(names[0])
    leaf = «Node»(names[2], 5)
    root.«add»(leaf).«add»(«Node»(names[3]))
    root.«add»(«Node»(names[1], 3))
    leaf.weight = 100  # the tree has its own copy
    backup = copy.deepcopy(root)
    doubleWeights(root)
    root.print()
    print(f"{root.total()} {backup.total()} {depth(root)}{depth(leaf)}")


if __name__ == "__main__":
    main()
