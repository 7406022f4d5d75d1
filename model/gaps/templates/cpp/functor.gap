topics: function objects, operator (), operator [], operator ++, state
Counter = Counter|Accumulator|Tally
a = ints 3..4 1..9
k = int 2..6
==== cpp
class «Counter» {
    int total_ = 0;
    std::vector<int> log_;

public:
    int operator()(int x) {
        total_ += x;
        log_.push_back(total_);
        return total_;
    }
    «Counter»& operator++() {
        ++total_;
        return *this;
    }
    «Counter» operator++(int) {
        «Counter» old = *this;
        ++*this;
        return old;
    }
    int operator[](int i) const { return i < 0 ? log_[log_.size() + i] : log_[i]; }
    operator int() const { return total_; }
    bool operator!() const { return total_ == 0; }
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
        self.total_ = 0
        self.log_ = []

    def __call__(self, x):
        self.total_ += x
        self.log_.append(self.total_)
        return self.total_

    def increment(self):
        self.total_ += 1
        return self

    def postIncrement(self):
        old = copy.deepcopy(self)
        self.increment()
        return old

    def __getitem__(self, i):
        return self.log_[i]

    def __int__(self):
        return self.total_

    def __bool__(self):
        return self.total_ != 0
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
