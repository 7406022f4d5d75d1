topics: trie, array of child pointers, c - 'a' index, nullptr, recursion with string buffer
Trie = Trie|Dictionary|PrefixTree
w = words 4..4
countPrefix = countPrefix|startsWith|prefixCount
==== cpp
#include <iostream>
#include <string>
using namespace std;

class «Trie» {
    struct Node {
        Node* child[26] = {nullptr};
        bool end = false;
        int passes = 0;
    };

    Node* root = new Node();

    void collect(const Node* n, string& buf) const {
        if (n->end) cout << buf << " ";
        for (int i = 0; i < 26; i++) {
            if (!n->child[i]) continue;
            buf.push_back('a' + i);
            collect(n->child[i], buf);
            buf.pop_back();
        }
    }

public:
    void insert(const string& word) {
        Node* cur = root;
        for (char c : word) {
            Node*& next = cur->child[c - 'a'];
            if (next == nullptr) next = new Node();
            cur = next;
            cur->passes++;
        }
        cur->end = true;
    }

    bool contains(const string& word) const {
        const Node* cur = root;
        for (char c : word)
            if (!(cur = cur->child[c - 'a'])) return false;
        return cur->end;
    }

    int «countPrefix»(const string& p) const {
        const Node* cur = root;
        for (size_t i = 0; i < p.size() && cur; i++) cur = cur->child[p[i] - 'a'];
        return cur ? cur->passes : 0;
    }

    void print() const {
        string buf;
        collect(root, buf);
        cout << endl;
    }
};

int main() {
    string w[] = {«w»};
    «Trie» t;
    for (auto& s : w) t.insert(s);
    t.insert(w[0].substr(0, 2));
    t.insert(w[0] + "s");
    t.print();
    cout << t.contains(w[1]) << t.contains(w[1].substr(0, 1)) << t.contains("zzz") << endl;
    cout << t.«countPrefix»(w[0].substr(0, 2)) << " " << t.«countPrefix»("qq") << endl;
}
==== python
class «Trie»:
    class Node:
        def __init__(self):
            self.child = [None] * 26
            self.end = False
            self.passes = 0

    def __init__(self):
        self.root = «Trie».Node()

    def collect(self, n, buf):
        if n.end:
            print(buf, end=" ")
        for i in range(26):
            if n.child[i] is None:
                continue
            self.collect(n.child[i], buf + chr(ord("a") + i))

    def insert(self, word):
        cur = self.root
        for c in word:
            i = ord(c) - ord("a")
            if cur.child[i] is None:
                cur.child[i] = «Trie».Node()
            cur = cur.child[i]
            cur.passes += 1
        cur.end = True

    def contains(self, word):
        cur = self.root
        for c in word:
            cur = cur.child[ord(c) - ord("a")]
            if cur is None:
                return False
        return cur.end

    def «countPrefix»(self, p):
        cur = self.root
        for c in p:
            if cur is None:
                break
            cur = cur.child[ord(c) - ord("a")]
        return cur.passes if cur is not None else 0

    def print(self):
        self.collect(self.root, "")
        print()


def main():
    w = [«w»]
    t = «Trie»()
    for s in w:
        t.insert(s)
    t.insert(w[0][:2])
    t.insert(w[0] + "s")
    t.print()
    print(f"{int(t.contains(w[1]))}{int(t.contains(w[1][:1]))}{int(t.contains('zzz'))}")
    print(f"{t.«countPrefix»(w[0][:2])} {t.«countPrefix»('qq')}")


if __name__ == "__main__":
    main()
