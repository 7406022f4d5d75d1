topics: unique_ptr polymorphism, std::stack, string insert and erase, swap, reverse iteration
==== cpp
#include <iostream>
#include <memory>
#include <stack>
#include <string>
#include <vector>
struct Command {
    virtual ~Command() = default;
    virtual void run(std::string& doc) = 0;
    virtual void undo(std::string& doc) = 0;
};

class Insert : public Command {
    size_t at;
    std::string text;
public:
    Insert(size_t a, std::string t) : at(a), text(std::move(t)) {}
    void run(std::string& d) override { d.insert(std::min(at, d.size()), text); }
    void undo(std::string& d) override { d.erase(std::min(at, d.size() - text.size()), text.size()); }
};

class Replace : public Command {
    char from, to;
    std::vector<size_t> hits;
public:
    Replace(char f, char t) : from(f), to(t) {}
    void run(std::string& d) override {
        for (size_t i = d.find(from); i != std::string::npos; i = d.find(from, i + 1)) {
            d[i] = to;
            hits.push_back(i);
        }
    }
    void undo(std::string& d) override {
        for (auto it = hits.rbegin(); it != hits.rend(); ++it) d[*it] = from;
        hits.clear();
    }
};

class Editor {
    std::string doc;
    std::stack<std::unique_ptr<Command>> done, undone;
public:
    explicit Editor(const std::string& s) : doc(s) {}
    template <class C, class... A>
    Editor& apply(A... a) {
        done.push(std::make_unique<C>(a...));
        done.top()->run(doc);
        while (!undone.empty()) undone.pop();
        return *this;
    }
    int undo(int n = 1) {
        int k = 0;
        for (; k < n && !done.empty(); ++k) {
            done.top()->undo(doc);
            undone.push(std::move(done.top()));
            done.pop();
        }
        return k;
    }
    bool redo() {
        if (undone.empty()) return false;
        undone.top()->run(doc);
        done.push(std::move(undone.top()));
        undone.pop();
        return true;
    }
    const std::string& text() const { return doc; }
};

int main() {
    Editor e("parallel");
    std::string before = e.text();
    e.apply<Insert>(99, " lines").apply<Replace>('l', '|').apply<Insert>(0, "2 ");
    std::cout << e.text() << " / " << before << '\n';
    std::cout << e.undo(2) << ' ' << e.text() << ' ' << e.redo() << ' ' << e.text() << '\n';
    e.apply<Replace>('|', 'L');
    std::cout << e.redo() << ' ' << e.text() << ' ' << e.undo(10) << ' ' << e.text() << ' ' << e.undo() << '\n';
    before[0] -= 32;
    before.front() += 1;
    std::cout << before << ' ' << char(before[1] - 'a' + 'A') << before[1] - 'a' << ' ' << std::string("abc").compare("abd") << '\n';
}
