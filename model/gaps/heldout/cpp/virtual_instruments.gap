topics: virtual vs non-virtual dispatch, slicing, pure virtual, default arguments, dynamic_cast
==== cpp
#include <iostream>
#include <memory>
#include <string>
#include <vector>

class Instrument {
public:
    explicit Instrument(std::string n, int base = 100) : name(n), rent(base) {}
    virtual ~Instrument() { std::cout << name[0] << ' '; }
    virtual std::string play(int times = 1) const {
        std::string s;
        while (times-- > 0) s += sound();
        return s;
    }
    virtual int price() const { return rent; }
    std::string kind() const { return "instrument"; }

protected:
    virtual const char* sound() const { return "~"; }
    std::string name;
    int rent;
};

class Drum : public Instrument {
public:
    Drum() : Instrument("drum", 80) {}
    std::string play(int times = 3) const override { return "(" + Instrument::play(times) + ")"; }
    std::string kind() const { return "drum"; }

protected:
    const char* sound() const override { return "bum"; }
};

class Snare final : public Drum {
    int wires;

public:
    Snare(int w) : wires(w) { name = "snare"; }
    int price() const override { return Drum::price() + wires * 7 / 2; }
    int wire_count() const { return wires; }

protected:
    const char* sound() const override { return "tk"; }
};

static int charge(Instrument i, int days) { return i.price() * days; }
static int chargeRef(const Instrument& i, int days) { return i.price() * days; }

int main() {
    std::vector<std::unique_ptr<Instrument>> rack;
    rack.push_back(std::make_unique<Instrument>("kazoo"));
    rack.push_back(std::make_unique<Drum>());
    rack.emplace_back(new Snare(5));

    for (auto& i : rack) {
        Drum* d = dynamic_cast<Drum*>(i.get());
        std::cout << i->play() << ' ' << (d ? d->play() : "-") << ' ' << i->kind() << '/' << (d ? d->kind() : "-") << ' ' << i->price() << '\n';
    }
    int total = 0;
    for (const auto& i : rack)
        if (auto s = dynamic_cast<const Snare*>(i.get())) total += s->wire_count();
    std::cout << "wires " << total << " by ref " << chargeRef(*rack[2], 2) << '\n';
    int sliced = charge(*rack[2], 2);
    std::cout << "by value " << sliced << '\n';
    rack.erase(rack.begin());
    std::cout << "left " << rack.size() << '\n';
    {
        Snare s(1);
        Instrument copy = s;
        copy = *rack[0];
        std::cout << copy.play(2) << s.play(2) << '\n';
    }
    rack.clear();
    std::cout << "end\n";
}
