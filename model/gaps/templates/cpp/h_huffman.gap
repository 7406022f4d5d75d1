topics: Huffman coding, priority_queue of pointers with comparator, map, recursion with string by value
Node = Node|Tree|Branch
text = words 3..3
codes = codes|table|prefixes
==== cpp
#include <iostream>
#include <map>
#include <queue>
#include <string>
#include <vector>
using namespace std;

struct «Node» {
    char ch;
    int freq;
    int order;
    «Node» *left, *right;
    «Node»(char c, int f, int o, «Node»* l = nullptr, «Node»* r = nullptr)
        : ch(c), freq(f), order(o), left(l), right(r) {}
};

struct Heavier {
    bool operator()(const «Node»* a, const «Node»* b) const {
        return a->freq > b->freq || (a->freq == b->freq && a->order > b->order);
    }
};

void assign(const «Node»* n, string code, map<char, string>& «codes») {
    if (!n->left && !n->right) {
        «codes»[n->ch] = code.empty() ? "0" : code;
        return;
    }
    assign(n->left, code + '0', «codes»);
    assign(n->right, code + '1', «codes»);
}

int main() {
    string text;
    for (auto w : {«text»}) text += w;
    map<char, int> freq;
    for (char c : text) freq[c]++;

    priority_queue<«Node»*, vector<«Node»*>, Heavier> pq;
    int order = 0;
    for (auto& p : freq) pq.push(new «Node»(p.first, p.second, order++));
    while (pq.size() > 1) {
        «Node»* a = pq.top(); pq.pop();
        «Node»* b = pq.top(); pq.pop();
        pq.push(new «Node»('\0', a->freq + b->freq, order++, a, b));
    }

    map<char, string> «codes»;
    assign(pq.top(), "", «codes»);
    size_t bits = 0;
    for (auto& [c, code] : «codes») {
        cout << c << "=" << code << " ";
        bits += code.size() * freq[c];
    }
    cout << endl << text.size() * 8 << " -> " << bits << " bits" << endl;

    string encoded;
    for (char c : text.substr(0, 4)) encoded += «codes»[c];
    const «Node»* n = pq.top();
    for (char b : encoded) {
        n = b == '0' ? n->left : n->right;
        if (!n->left) {
            cout << n->ch;
            n = pq.top();
        }
    }
    cout << endl;
}
==== python
import heapq


class «Node»:
    def __init__(self, c, f, o, l=None, r=None):
        self.ch = c
        self.freq = f
        self.order = o
        self.left = l
        self.right = r

    def __lt__(self, other):
        return (self.freq, self.order) < (other.freq, other.order)


def assign(n, code, «codes»):
    if n.left is None and n.right is None:
        «codes»[n.ch] = code or "0"
        return
    assign(n.left, code + "0", «codes»)
    assign(n.right, code + "1", «codes»)


def main():
    text = ""
    for w in [«text»]:
        text += w
    freq = {}
    for c in text:
        freq[c] = freq.get(c, 0) + 1

    pq = []
    order = 0
    for c, f in sorted(freq.items()):
        heapq.heappush(pq, «Node»(c, f, order))
        order += 1
    while len(pq) > 1:
        a = heapq.heappop(pq)
        b = heapq.heappop(pq)
        heapq.heappush(pq, «Node»("\0", a.freq + b.freq, order, a, b))
        order += 1

    «codes» = {}
    assign(pq[0], "", «codes»)
    bits = 0
    for c, code in sorted(«codes».items()):
        print(f"{c}={code} ", end="")
        bits += len(code) * freq[c]
    print()
    print(f"{len(text) * 8} -> {bits} bits")

    encoded = ""
    for c in text[:4]:
        encoded += «codes»[c]
    n = pq[0]
    for b in encoded:
        n = n.left if b == "0" else n.right
        if n.left is None:
            print(n.ch, end="")
            n = pq[0]
    print()


if __name__ == "__main__":
    main()
