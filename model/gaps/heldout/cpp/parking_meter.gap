topics: integer ceil division, static const tables, default arguments, string formatting with snprintf
==== cpp
#include <array>
#include <cstdio>
#include <string>
#include <vector>

class Meter {
    static const std::array<int, 3> rates;
    static int tickets;
    int serial = ++tickets;
    int paid = 0;

public:
    static int price(int minutes, bool weekend = false, int grace = 10) {
        if ((minutes -= grace) <= 0) return 0;
        int blocks = (minutes + 14) / 15, sum = 0;
        for (int b = 0; b < blocks; ++b) sum += rates[b < 4 ? 0 : b < 12 ? 1 : 2];
        return weekend ? sum - sum / 3 : sum;
    }
    int pay(int coin) { paid += coin; return paid; }
    bool settled(int due, int& change) const {
        change = paid - due;
        return change >= 0;
    }
    int id() const { return serial; }
};

const std::array<int, 3> Meter::rates = {55, 40, 25};
int Meter::tickets = 0;

static std::string euro(int cents) {
    char buf[32];
    std::snprintf(buf, sizeof buf, "%s%d.%02d", cents < 0 ? "-" : "", cents < 0 ? -cents / 100 : cents / 100, (cents < 0 ? -cents : cents) % 100);
    return buf;
}

int main() {
    std::vector<Meter> meters(2);
    meters.push_back(Meter());
    meters.push_back(meters[0]);
    int minutes[] = {9, 11, 75, 200, 601};
    for (int m : minutes)
        std::printf("%3d min: %6s %6s %6s\n", m, euro(Meter::price(m)).c_str(), euro(Meter::price(m, true)).c_str(), euro(Meter::price(m, false, 0)).c_str());
    int change = -1;
    for (int coin : {200, 100, 50}) {
        int now = meters[2].pay(coin);
        if (meters[2].settled(Meter::price(75), change)) break;
        std::printf("paid %d short %s\n", now, euro(change).c_str());
    }
    std::printf("change %d, ids", change);
    for (const Meter& m : meters) std::printf(" %d", m.id());
    std::printf("\n%d %d %d\n", -change / 7, -change % 7, (change + 1) >> 2);
}
