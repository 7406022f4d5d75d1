topics: virtual clone, prototype, slicing by value, unique_ptr copies, protected constructor use
Monster = Monster|Enemy|Unit
hp = int 10..60
dmg = int 5..30
name = word
hit = hit|damage|hurt
==== cpp
#include <iostream>
#include <memory>
#include <string>
#include <vector>
using namespace std;

class «Monster» {
protected:
    string name;
    int hp;

public:
    «Monster»(string n, int hp) : name(n), hp(hp) {}
    virtual ~«Monster»() = default;
    virtual unique_ptr<«Monster»> clone() const { return make_unique<«Monster»>(*this); }
    virtual int «hit»(int d) {
        hp = d > hp ? 0 : hp - d;
        return hp;
    }
    virtual string kind() const { return "plain"; }
    bool dead() const { return hp == 0; }
    string info() const { return name + "/" + kind() + "/" + to_string(hp); }
};

class Armored : public «Monster» {
    vector<int> plates;

public:
    Armored(string n, int hp, vector<int> p) : «Monster»(n, hp), plates(p) {}
    unique_ptr<«Monster»> clone() const override { return make_unique<Armored>(*this); }
    string kind() const override { return "armored" + to_string(plates.size()); }
    int «hit»(int d) override {
        if (!plates.empty()) {
            d -= plates.back();
            plates.pop_back();
        }
        return «Monster»::«hit»(d < 0 ? 0 : d);
    }
};

int main() {
    Armored boss("«name»", «hp», {3, 8});
    unique_ptr<«Monster»> twin = boss.clone();
    cout << twin->«hit»(«dmg») << " " << twin->info() << " " << boss.info() << endl;
    boss.«hit»(2);
    cout << boss.info() << endl;

    «Monster» sliced = boss;          // only the base part
    sliced.«hit»(«dmg»);
    cout << sliced.info() << " " << boss.info() << endl;

    vector<unique_ptr<«Monster»>> wave;
    for (int i = 0; i < 3; i++) wave.push_back(i % 2 ? boss.clone() : sliced.clone());
    int rounds = 0, alive;
    do {
        alive = 0;
        for (auto& m : wave) {
            m->«hit»(«dmg»);
            alive += !m->dead();
        }
        rounds++;
    } while (alive);
    cout << rounds << " rounds, " << boss.info() << endl;
}
==== python
import copy


class «Monster»:
    def __init__(self, n, hp):
        self.name = n
        self.hp = hp

    def clone(self):
        return copy.deepcopy(self)

    def «hit»(self, d):
        self.hp = 0 if d > self.hp else self.hp - d
        return self.hp

    def kind(self):
        return "plain"

    def dead(self):
        return self.hp == 0

    def info(self):
        return f"{self.name}/{self.kind()}/{self.hp}"


class Armored(«Monster»):
    def __init__(self, n, hp, p):
        super().__init__(n, hp)
        self.plates = p[:]

    def kind(self):
        return f"armored{len(self.plates)}"

    def «hit»(self, d):
        if self.plates:
            d -= self.plates.pop()
        return super().«hit»(0 if d < 0 else d)


def main():
    boss = Armored("«name»", «hp», [3, 8])
    twin = boss.clone()
    left = twin.«hit»(«dmg»)
    print(f"{left} {twin.info()} {boss.info()}")
    boss.«hit»(2)
    print(boss.info())

    sliced = «Monster»(boss.name, boss.hp)  # only the base part
    sliced.«hit»(«dmg»)
    print(f"{sliced.info()} {boss.info()}")

    wave = []
    for i in range(3):
        wave.append(boss.clone() if i % 2 else sliced.clone())
    rounds = 0
    while True:
        alive = 0
        for m in wave:
            m.«hit»(«dmg»)
            alive += not m.dead()
        rounds += 1
        if not alive:
            break
    print(f"{rounds} rounds, {boss.info()}")


if __name__ == "__main__":
    main()
