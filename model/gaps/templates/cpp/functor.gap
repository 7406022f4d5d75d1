topics: function objects, operator (), operator [], operator ++, state
Counter = Counter|Accumulator|Tally
a = ints 3..4 1..9
k = int 2..6
s_total = total_|sum_|value_
s_log = log_|history_|steps_
==== cpp
class «Counter» {
    int «s_total» = 0;
    std::vector<int> «s_log»;

public:
    int operator()(int x) {
        «s_total» += x;
        «s_log».push_back(«s_total»);
        return «s_total»;
    }
    «Counter»& operator++() {
        ++«s_total»;
        return *this;
    }
    «Counter» operator++(int) {
        «Counter» old = *this;
        ++*this;
        return old;
    }
    int operator[](int i) const { return i < 0 ? «s_log»[«s_log».size() + i] : «s_log»[i]; }
    operator int() const { return «s_total»; }
    bool operator!() const { return «s_total» == 0; }
};
==== check cpp
#include <iostream>
#include <vector>
«SOURCE»
int main() {
    «Counter» c;
    std::cout << !c;
    for (int x : {«a»}) std::cout << " " << c(x * «k»);
    std::cout << "\n" << c[0] << " " << c[-1] << "\n";
    «Counter» old = c++;
    std::cout << int(old) << " " << int(c) << " " << !c << "\n";
    ++c;
    std::cout << int(c) << "\n";
}
==== python
import copy


class «Counter»:
    def __init__(self):
        self.«s_total» = 0
        self.«s_log» = []

    def __call__(self, x):
        self.«s_total» += x
        self.«s_log».append(self.«s_total»)
        return self.«s_total»

    def increment(self):
        self.«s_total» += 1
        return self

    def postIncrement(self):
        old = copy.deepcopy(self)
        self.increment()
        return old

    def __getitem__(self, i):
        return self.«s_log»[i]

    def __int__(self):
        return self.«s_total»

    def __bool__(self):
        return self.«s_total» != 0
==== check python
«SOURCE»


c = «Counter»()
print(int(not c), end="")
for x in [«a»]:
    print(f" {c(x * «k»)}", end="")
print()
print(c[0], c[-1])
old = c.postIncrement()
print(int(old), int(c), int(not c))
c.increment()
print(int(c))
