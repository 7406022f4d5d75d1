topics: constructors and destructors order, exceptions unwinding, static counter, shared_ptr
==== cpp
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

class Scope {
    static int depth;
    std::string name_;

public:
    static std::string log;
    explicit Scope(const std::string& name) : name_(name) {
        log += std::string(depth++, '>') + name_ + " ";
    }
    ~Scope() { log += std::string(--depth, '<') + "~" + name_ + " "; }
    Scope(const Scope&) = delete;
    static int level() { return depth; }
};

int Scope::depth = 0;
std::string Scope::log;

int risky(int n) {
    Scope s("r" + std::to_string(n));
    if (n == 0) throw std::out_of_range("bottom at depth " + std::to_string(Scope::level()));
    int below = risky(n - 2 < 0 ? 0 : n - 2);
    return below + 1;
}

struct Node {
    int value;
    std::shared_ptr<Node> next;
    std::weak_ptr<Node> prev;
    Node(int v) : value(v) { ++alive; }
    ~Node() { --alive; }
    static inline int alive = 0;
};

int main() {
    {
        Scope outer("main");
        Scope second("aux");
        try {
            Scope inner("try");
            std::cout << risky(3) << "\n";
        } catch (const std::exception& e) {
            std::cout << "caught " << e.what() << "\n";
        }
        for (int i = 0; i < 2; ++i) Scope loop(std::to_string(i));
    }
    std::cout << Scope::log << "\n" << Scope::level() << "\n";

    auto a = std::make_shared<Node>(1);
    {
        auto b = std::make_shared<Node>(2);
        a->next = b;
        b->prev = a;
        b->value += a.use_count() * 10;
    }
    std::cout << a->next->value << " " << a.use_count() << " " << a->next.use_count() << " " << Node::alive << "\n";
    auto keep = a->next;
    a.reset();
    std::cout << Node::alive << " " << (keep->prev.expired() ? "orphan" : "linked") << " " << keep->value << "\n";
    std::unique_ptr<Node> u = std::make_unique<Node>(5), v = std::move(u);
    std::cout << (u == nullptr) << " " << v->value << " " << Node::alive << "\n";
}
