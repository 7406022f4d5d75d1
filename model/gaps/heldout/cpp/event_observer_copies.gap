topics: vector of objects by value vs pointers, std::function callbacks, copy in range-for, const correctness
==== cpp
#include <functional>
#include <iostream>
#include <list>
#include <string>
#include <vector>

class Sensor {
public:
    using Callback = std::function<bool(const Sensor&, int)>;

    Sensor(std::string name, int low, int high) : name_(std::move(name)), low_(low), high_(high), id_(++created_) {}
    Sensor(const Sensor& o) : name_(o.name_ + "'"), low_(o.low_), high_(o.high_), value_(o.value_), id_(++created_), listeners_(o.listeners_) {}

    void on(Callback cb) { listeners_.push_back(std::move(cb)); }

    int feed(int v) {
        int old = value_, calls = 0;
        value_ = v < low_ ? low_ : v > high_ ? high_ : v;
        if (value_ == old) return 0;
        for (auto it = listeners_.begin(); it != listeners_.end();) {
            ++calls;
            it = (*it)(*this, old) ? std::next(it) : listeners_.erase(it);
        }
        return calls;
    }

    const std::string& name() const { return name_; }
    int value() const { return value_; }
    int id() const { return id_; }
    static int created() { return created_; }

private:
    static int created_;
    std::string name_;
    int low_, high_, value_ = 0, id_;
    std::list<Callback> listeners_;
};
int Sensor::created_ = 0;

int main() {
    std::string log;
    int budget = 2;
    Sensor temp("temp", -20, 40);
    temp.on([&log](const Sensor& s, int old) { log += s.name() + std::to_string(s.value() - old) + " "; return true; });
    temp.on([budget](const Sensor&, int) mutable { return --budget > 0; });
    temp.on([&](const Sensor& s, int) { budget -= s.value() / 7; return budget > -5; });

    std::cout << temp.feed(15) << temp.feed(15) << temp.feed(99) << temp.feed(-13) << '\n';
    std::cout << log << budget << '\n';

    std::vector<Sensor> bank;
    bank.reserve(3);
    bank.push_back(temp);
    bank.emplace_back("hum", 0, 100);
    for (auto s : bank) s.feed(30);
    for (auto& s : bank) std::cout << s.name() << '=' << s.value() << '#' << s.id() << ' ';
    std::cout << Sensor::created() << '\n';

    Sensor* p = &bank[1];
    p->feed(55);
    Sensor& ref = bank.front();
    const Sensor frozen = ref;
    ref.feed(-100);
    std::cout << bank[1].value() << ' ' << frozen.value() << frozen.name() << ' ' << ref.value() << ' ' << p - &ref << '\n';
    log.erase(0, log.find(' ') + 1);
    log.resize(9, '~');
    std::cout << log << '|' << log.size() << ' ' << temp.value() % 4 << ' ' << temp.value() / 4 << '\n';
}
