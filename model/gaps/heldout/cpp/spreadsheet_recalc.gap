topics: std::map with string keys, recursion, exceptions, references, std::optional
==== cpp
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>

class Sheet {
public:
    struct Cycle : std::runtime_error {
        int length;
        Cycle(const std::string& where, int n) : std::runtime_error("cycle at " + where), length(n) {}
    };

    Sheet& set(const std::string& ref, const std::string& formula) {
        cells[ref] = formula;
        cache.clear();
        return *this;
    }

    long value(const std::string& ref) {
        if (auto it = cache.find(ref); it != cache.end()) { ++hits; return it->second; }
        if (!active.insert(ref).second) throw Cycle(ref, (int)active.size());
        Guard g{active, ref};
        long v = eval(cells[ref]);
        return cache[ref] = v;
    }

    std::optional<long> tryValue(const std::string& ref) {
        try { return value(ref); }
        catch (const std::invalid_argument&) { return std::nullopt; }
    }

    int hits = 0;
    size_t size() const { return cells.size(); }

private:
    struct Guard {
        std::set<std::string>& s; const std::string& r;
        ~Guard() { s.erase(r); }
    };

    long eval(const std::string& f) {
        if (f.empty()) return 0;
        if (f[0] != '=') return std::stol(f);
        long total = 0;
        char op = '+';
        for (size_t i = 1, j; i < f.size(); i = j + 1) {
            j = f.find_first_of("+-*/%", i);
            if (j == std::string::npos) j = f.size();
            std::string term = f.substr(i, j - i);
            long v = term[0] >= 'A' && term[0] <= 'Z' ? value(term) : std::stol(term);
            switch (op) {
                case '+': total += v; break;
                case '-': total -= v; break;
                case '*': total *= v; break;
                default: if (v == 0) throw std::domain_error("zero");
                         total = op == '/' ? total / v : total % v;
            }
            op = j < f.size() ? f[j] : 0;
        }
        return total;
    }

    std::map<std::string, std::string> cells;
    std::map<std::string, long> cache;
    std::set<std::string> active;
};

int main() {
    Sheet s;
    s.set("A1", "=B1-50/7").set("B1", "12").set("A2", "=A1%4*A1").set("C1", "=A2+C2").set("C2", "=C1").set("D1", "oops").set("E1", "=B1/Z9");
    std::cout << s.value("A1") << ' ' << s.value("A2") << ' ' << s.hits << '\n';
    std::cout << s.tryValue("D1").value_or(-1) << ' ' << s.tryValue("B1").has_value() << ' ' << s.size() << '\n';
    try { s.value("C1"); } catch (const Sheet::Cycle& c) { std::cout << c.what() << " length " << c.length << '\n'; }
    try { s.value("E1"); } catch (const std::domain_error& e) { std::cout << e.what() << ' ' << s.size() << '\n'; }
    s.set("C2", "=A1-A2");
    std::cout << s.value("C1") << ' ' << s.hits << ' ' << *s.tryValue("A1") << '\n';
}
