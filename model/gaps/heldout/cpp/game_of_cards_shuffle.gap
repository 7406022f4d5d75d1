topics: std::array, enum arithmetic, mt-free LCG shuffle, swap, sort by tuple, count map
==== cpp
#include <algorithm>
#include <array>
#include <cstdint>
#include <iostream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

enum Suit : uint8_t { Acorn, Leaf, Heart, Bell };

struct Card {
    Suit suit;
    int8_t rank;

    Card() = default;
    Card(int n) : suit(Suit(n / 9)), rank(int8_t(n % 9 + 6)) {}
    int worth(Suit trump) const { return rank < 10 ? 0 : rank == 14 ? 11 : rank == 11 && suit == trump ? 20 : rank == 10 ? 10 : rank - 9; }
    bool beats(const Card& o, Suit trump) const {
        if (suit == o.suit) return rank > o.rank;
        return suit == trump;
    }
    operator std::string() const {
        static const char* names[] = {"6", "7", "8", "9", "10", "U", "O", "K", "A"};
        return std::string(names[rank - 6]) + "alhb"[suit];
    }
};

class Rng {
    uint64_t s;
public:
    Rng(uint64_t seed) : s(seed) {}
    uint32_t next() {
        s = s * 6364136223846793005ULL + 1442695040888963407ULL;
        return uint32_t(s >> 33);
    }
    int upto(int n) { return next() % n; }
};

int main() {
    std::array<int, 36> order;
    std::iota(order.begin(), order.end(), 0);
    Rng rng(99);
    for (int i = 35; i > 0; --i) std::swap(order[i], order[rng.upto(i + 1)]);
    std::vector<Card> deck(order.begin(), order.end());

    Suit trump = deck.back().suit;
    std::vector<std::vector<Card>> hands(4);
    for (size_t i = 0; i < 20; ++i) hands[i / 5 % 4].push_back(deck[i]);
    int points[4] = {};
    for (int lead = 0, trick = 0; trick < 5; ++trick) {
        int best = lead;
        int sum = 0;
        for (int k = 0; k < 4; ++k) {
            int p = (lead + k) % 4;
            const Card& c = hands[p][trick];
            sum += c.worth(trump);
            if (k && c.beats(hands[best][trick], trump)) best = p;
        }
        std::cout << std::string(hands[lead][trick]) << '>' << std::string(hands[best][trick]) << ':' << sum << ' ';
        points[best] += sum + (trick == 4 ? 5 : 0);
        lead = best;
    }
    std::cout << "\ntrump " << +trump << " points";
    for (int p : points) std::cout << ' ' << p;
    std::cout << '\n';

    std::sort(deck.begin(), deck.begin() + 6, [](const Card& a, const Card& b) { return std::make_pair(-a.suit, a.rank) < std::make_pair(-b.suit, b.rank); });
    std::map<Suit, int> count;
    for (size_t i = 0; i < 6; i++) {
        count[deck[i].suit] += deck[i].rank;
        std::cout << std::string(deck[i]) << (i < 5 ? " " : "\n");
    }
    for (auto& [s, n] : count) std::cout << +s << '=' << n << ' ';
    std::cout << rng.next() << ' ' << (int32_t)(rng.next() << 1) << ' ' << (Bell - Leaf) << ' ' << +Suit((Bell + 1) % 4) << '\n';
}
