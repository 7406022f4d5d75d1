topics: multiple inheritance, pure virtual, operator overload via base reference, namespaces, CRTP counter
==== cpp
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace ui {

template <typename D>
struct Counted {
    static int live, total;
    Counted() { ++live; ++total; }
    Counted(const Counted&) { ++live; ++total; }
    ~Counted() { --live; }
};
template <typename D> int Counted<D>::live = 0;
template <typename D> int Counted<D>::total = 0;
struct Drawable {
    virtual ~Drawable() = default;
    virtual void draw(std::ostream& os, int indent = 0) const = 0;
};
struct Clickable {
    virtual ~Clickable() = default;
    virtual int click(int x) { return x + bias(); }
private:
    virtual int bias() const { return 1; }
};
class Button : public Drawable, public Clickable, public Counted<Button> {
    std::string text;
    int bias() const override { return static_cast<int>(text.size()) * 10; }
public:
    explicit Button(std::string t) : text(std::move(t)) {}
    void draw(std::ostream& os, int indent = 2) const override { os << std::string(indent, ' ') << '(' << text << ')'; }
};
class Panel : public Drawable, public Counted<Panel> {
    std::vector<std::shared_ptr<Drawable>> kids;
public:
    template <typename T, typename... A>
    std::shared_ptr<T> add(A&&... a) {
        auto p = std::make_shared<T>(std::forward<A>(a)...);
        kids.push_back(p);
        return p;
    }
    void draw(std::ostream& os, int indent = 0) const override {
        os << std::string(indent, '.') << '{';
        for (auto& k : kids) k->draw(os, indent + 1);
        os << '}';
    }
    int clickAll(int x) {
        for (auto& k : kids)
            if (auto c = std::dynamic_pointer_cast<Clickable>(k)) x = c->click(x);
            else if (auto p = dynamic_cast<Panel*>(k.get())) x = -p->clickAll(x);
        return x;
    }
    size_t size() const { return kids.size(); }
};

inline std::ostream& operator<<(std::ostream& os, const Drawable& d) { d.draw(os); return os; }

}  // namespace ui

int main() {
    ui::Panel root;
    auto ok = root.add<ui::Button>("ok");
    auto inner = root.add<ui::Panel>();
    inner->add<ui::Button>("help");
    std::cout << root << '\n' << *ok << '|';
    ok->draw(std::cout);
    std::cout << '\n' << root.clickAll(5) << ' ' << inner->clickAll(-7) / 2 << '\n';
    {
        ui::Panel copy = root;
        copy.add<ui::Button>("tmp");
        inner->add<ui::Panel>();
        std::ostringstream os;
        os << copy;
        std::cout << os.str() << ' ' << copy.size() << root.size() << ' ' << ui::Counted<ui::Button>::live << ui::Counted<ui::Panel>::live << '\n';
    }
    std::cout << ui::Button::live << ui::Button::total << ' ' << ui::Panel::live << ui::Panel::total << ' ' << ok.use_count() << '\n';
}
