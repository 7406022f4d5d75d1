topics: class composition, std::queue, own LCG, unsigned modulo, const references, loop with comma
==== cpp
#include <algorithm>
#include <iostream>
#include <queue>
#include <string>
#include <vector>

class Lcg {
    unsigned s;
public:
    Lcg(unsigned seed) : s(seed) {}
    int operator()(int lo, int hi) {
        s = 1664525u * s + 1013904223u;
        return lo + static_cast<int>((s >> 10) % (hi - lo + 1));
    }
};

struct Client {
    int arrival, need;
};

class Desk {
    int free_at = 0;
    int served_ = 0;
    const char name;
public:
    explicit Desk(char n) : name(n) {}
    bool idle(int t) const { return free_at <= t; }
    int serve(const Client& c, int t) {
        free_at = t + c.need;
        ++served_;
        return t - c.arrival;
    }
    int served() const { return served_; }
    char id() const { return name; }
};

int main() {
    Lcg rnd(12345);
    std::queue<Client> line;
    std::vector<Desk> desks;
    desks.reserve(3);
    for (char c = 'A'; c <= 'C'; c += 2) desks.emplace_back(c);

    int total = 0, worst = 0, longest = 0, t = 0;
    std::string trace;
    for (int coming = rnd(0, 2); t < 30 || !line.empty(); ++t, --coming) {
        if (coming <= 0 && t < 30) {
            line.push({t, rnd(2, 7)});
            coming = rnd(1, 4);
        }
        longest = std::max<int>(longest, line.size());
        for (auto& d : desks) {
            if (line.empty()) break;
            if (!d.idle(t)) continue;
            int wait = d.serve(line.front(), t);
            line.pop();
            trace += wait > 9 ? '+' : static_cast<char>('0' + wait);
            trace += d.id();
            total += wait;
            if (wait > worst) worst = wait;
        }
    }
    std::cout << trace << '\n';
    int served = 0;
    for (const auto& d : desks) std::cout << d.id() << '=' << d.served() << ' ', served += d.served();
    std::cout << "t=" << t << " total " << total << " mean " << total / served << " r" << total % served << " worst " << worst << " longest " << longest << '\n';
    std::cout << rnd(-5, -5) << ' ' << rnd(-9, 9) << ' ' << trace.size() / 2 << ' ' << trace.find('+') / 100 * 0 + std::count(trace.begin(), trace.end(), 'A') << '\n';
    Desk copy = desks[0];
    copy.serve({0, 100}, t);
    std::cout << copy.served() - desks[0].served() << copy.idle(t + 99) << desks[0].idle(t + 99) << '\n';
}
