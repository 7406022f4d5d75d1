topics: dynamic programming over vectors, bitset, size_t loops counting down, INT_MIN sentinels
==== cpp
#include <bitset>
#include <climits>
#include <iostream>
#include <string>
#include <vector>

struct Cargo {
    std::string label;
    int weight, value;
};

struct Plan {
    int value = INT_MIN;
    unsigned chosen = 0;
};

Plan pack(const std::vector<Cargo>& cargo, int capacity, bool exact) {
    std::vector<Plan> best(capacity + 1);
    best[0].value = 0;
    if (!exact)
        for (auto& p : best) p.value = 0;
    for (size_t i = 0; i < cargo.size(); ++i) {
        const Cargo& c = cargo[i];
        for (int w = capacity; w >= c.weight; --w) {
            Plan candidate = best[w - c.weight];
            if (candidate.value == INT_MIN) continue;
            candidate.value += c.value;
            candidate.chosen |= 1u << i;
            if (candidate.value > best[w].value) best[w] = candidate;
        }
    }
    return best.back();
}

int ways(const std::vector<int>& coins, int amount) {
    std::vector<int> w(amount + 1);
    w[0] = 1;
    for (int c : coins)
        for (int a = c; a <= amount; a++) w[a] += w[a - c];
    return w[amount];
}

int main() {
    const std::vector<Cargo> cargo = {{"crate", 5, 60}, {"drum", 3, 50}, {"egg", 4, 70}, {"film", 2, 30}, {"glue", 9, -5}};
    for (int cap : {10, 1, 23}) {
        for (int exact = 0; exact <= 1; exact++) {
            Plan p = pack(cargo, cap, exact);
            std::cout << cap << (exact ? "= " : "< ") << (p.value == INT_MIN ? -1 : p.value) << ' ' << std::bitset<5>(p.chosen);
            for (size_t i = cargo.size(); i-- > 0;)
                if (p.chosen >> i & 1) std::cout << ' ' << cargo[i].label[0];
            std::cout << '\n';
        }
    }
    std::cout << ways({1, 5, 10, 25}, 100) << ' ' << ways({2, 4}, 7) << ' ' << ways({}, 0) << '\n';

    std::bitset<8> flags("00101101");
    flags.flip(0).set(7);
    std::cout << flags << ' ' << flags.count() << ' ' << (flags << 2) << ' ' << (flags >> 3).to_ulong() << ' ' << ~flags << ' ' << flags[2] << flags.test(1) << '\n';
    int a = 6, b = 3;
    std::cout << (a & b == 3) << ' ' << ((a & b) == 2) << ' ' << (a << 1 + 1) << ' ' << (1 | 2 ^ 3) << ' ' << (a > b > 1) << ' ' << -a / 4 * 4 + -a % 4 << '\n';
    std::string bars(3, '|'), blanks = std::string(bars).append(2, ' ');
    bars.replace(1, 1, "--").push_back('.');
    std::cout << bars << '[' << blanks << "] " << bars.find_last_of("|-") << ' ' << bars.substr(2) << '\n';
}
