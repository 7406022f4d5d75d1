topics: uint64_t wrap, class with state, methods
Rng = Rng|Random|Generator
seed = int 1..99999
sides = int 4..20
next = next|step|draw
==== cpp
class «Rng» {
    uint64_t state;

public:
    explicit «Rng»(uint64_t seed) : state(seed) {}

    uint64_t «next»() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }

    int roll(int sides) {
        return static_cast<int>(«next»() % sides) + 1;
    }

    double unit() {
        return («next»() >> 11) * (1.0 / 9007199254740992.0);
    }
};
==== check cpp
#include <cstdint>
#include <iostream>
using namespace std;
«SOURCE»
int main() {
    «Rng» r(«seed»);
    cout << r.«next»() << " " << r.«next»() << endl;
    for (int i = 0; i < 6; i++) cout << r.roll(«sides») << " ";
    cout << r.unit() << endl;
}
==== python
class «Rng»:
    def __init__(self, seed):
        self.state = seed

    def «next»(self):
        self.state ^= (self.state << 13) & 0xFFFFFFFFFFFFFFFF
        self.state ^= self.state >> 7
        self.state ^= (self.state << 17) & 0xFFFFFFFFFFFFFFFF
        return self.state

    def roll(self, sides):
        return self.«next»() % sides + 1

    def unit(self):
        return (self.«next»() >> 11) * (1.0 / 9007199254740992.0)
==== check python
«SOURCE»


r = «Rng»(«seed»)
print(r.«next»(), r.«next»())
for i in range(6):
    print(r.roll(«sides»), end=" ")
print(f"{r.unit():g}")
