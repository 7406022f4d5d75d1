topics: value semantics of struct copies, integer division, references, iomanip
==== cpp
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

// Water tanks in a chain, all amounts in decilitres.
struct Tank {
    std::string name;
    int level;
    int capacity;

    int fill(int amount) {
        level += amount;
        int over = level > capacity ? level - capacity : 0;
        level -= over;
        return over;
    }
};

struct Plant {
    std::vector<Tank> tanks;
    int spilled = 0;

    void pour(int amount) {
        for (Tank& t : tanks) amount = t.fill(amount);
        spilled += amount;
    }

    int leak(int percent) {
        int lost = 0;
        for (auto it = tanks.rbegin(); it != tanks.rend(); ++it) {
            int l = it->level * percent / 100;
            it->level -= l;
            lost += l;
        }
        return lost;
    }
};

static void tryPour(Plant p, int amount) {
    p.pour(amount);
    std::cout << "preview spills " << p.spilled << '\n';
}

std::ostream& operator<<(std::ostream& os, const Plant& p) {
    for (const auto& t : p.tanks)
        os << std::left << std::setw(6) << t.name << std::right << std::setw(5) << t.level << '/' << t.capacity << ' ';
    return os << "| " << p.spilled;
}

int main() {
    Plant a{{{"north", 0, 75}, {"mid", 10, 120}, {"low", 0, 33}}};
    Plant backup = a;
    tryPour(a, 300);
    a.pour(150);
    std::cout << a << '\n';
    Tank t = a.tanks[1];
    t.fill(1000);
    Tank& r = a.tanks.front();
    r.level = 1;
    std::cout << "lost " << a.leak(7) << " then " << a << '\n';
    std::cout << backup << " copy " << t.level << '\n';
    std::swap(a, backup);
    std::cout << r.level << ' ' << a.tanks[0].level << ' ' << backup.tanks.size() << '\n';
    int balance = a.tanks[1].level - 45;
    std::cout << balance / 10 << ' ' << balance % 10 << ' ' << std::fixed << std::setprecision(2) << balance / 10.0 << '\n';
    return 0;
}
