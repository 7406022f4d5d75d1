topics: unique_ptr tree, references to pointers, recursive lambdas, in-order iteration, pointer reassign
==== cpp
#include <functional>
#include <iostream>
#include <memory>
#include <string>

template <typename K>
class Tree {
    struct Node {
        K key;
        int hits = 1;
        std::unique_ptr<Node> left, right;
        explicit Node(K k) : key(std::move(k)) {}
    };
    std::unique_ptr<Node> root;
    int count_ = 0;

    static void walk(const Node* n, const std::function<void(const K&, int)>& f) {
        if (!n) return;
        walk(n->left.get(), f);
        f(n->key, n->hits);
        walk(n->right.get(), f);
    }

public:
    bool add(const K& k) {
        std::unique_ptr<Node>* at = &root;
        while (*at) {
            if (k == (*at)->key) { (*at)->hits++; return false; }
            at = k < (*at)->key ? &(*at)->left : &(*at)->right;
        }
        at->reset(new Node(k));
        ++count_;
        return true;
    }

    bool removeMin(K& out) {
        std::unique_ptr<Node>* at = &root;
        if (!*at) return false;
        while ((*at)->left) at = &(*at)->left;
        out = (*at)->key;
        if (--(*at)->hits == 0) {
            *at = std::move((*at)->right);
            --count_;
        }
        return true;
    }

    int height() const {
        std::function<int(const Node*)> h = [&h](const Node* n) { return n ? 1 + std::max(h(n->left.get()), h(n->right.get())) : 0; };
        return h(root.get());
    }

    void each(std::function<void(const K&, int)> f) const { walk(root.get(), f); }
    int count() const { return count_; }
};

int main() {
    Tree<int> t;
    unsigned seed = 7;
    int added = 0;
    for (int i = 0; i < 12; i++) {
        seed = seed * 1103515245u + 12345u;
        added += t.add((int)(seed >> 16) % 20 - 10);
    }
    std::cout << added << " of 12, height " << t.height() << '\n';
    int sum = 0;
    t.each([&sum](int k, int n) { std::cout << k << (n > 1 ? "x" + std::to_string(n) : "") << ' '; sum += k * n; });
    std::cout << "| " << sum << ' ' << sum / 12 << ' ' << sum % 12 << '\n';
    int v = 0, popped = 0;
    do popped++; while (t.removeMin(v) && v < 0);
    std::cout << popped << ' ' << v << ' ' << t.count() << '\n';

    Tree<std::string> words;
    std::string text = "to be or not to Be", cur;
    for (char c : text + " ")
        if (c == ' ') { words.add(cur); cur.clear(); } else cur += c;
    words.each([](auto& k, int n) { std::cout << k << n << (k == "to" ? '\n' : ','); });
    std::string first = "none";
    std::cout << words.removeMin(first) << first << Tree<std::string>().removeMin(first) << ' ' << words.height() << '\n';
}
