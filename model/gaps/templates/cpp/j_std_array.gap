topics: std::array, fill, iota, copy semantics of arrays, reverse, swap, equal, max_element index
vals = ints 5..5 -9..20
k = int 1..4
arr = arr|buf|row
f = int 1..9
==== cpp
#include <algorithm>
#include <array>
#include <iostream>
#include <numeric>
using namespace std;

template <size_t N>
void show(const array<int, N> &a) {
    for (size_t i = 0; i < N; ++i) cout << a[i] << (i + 1 < N ? ' ' : '\n');
}

array<int, 5> scaled(array<int, 5> a, int k) {
    for (int &x : a) x *= k;
    return a;
}

int main() {
    array<int, 5> «arr» = {«vals»}, other{};
    show(other);
    other = «arr»;
    other[«k»] = 100;
    show(«arr»);
    show(scaled(other, -«f»));
    cout << («arr» == other) << («arr» < other) << " " << other.size() << " " << other.front() << other.back() << endl;

    reverse(other.begin(), other.begin() + «k»);
    show(other);
    iota(«arr».begin(), «arr».end(), «f»);
    fill(«arr».begin() + 3, «arr».end(), 0);
    swap(«arr», other);
    show(«arr»);
    show(other);
    int at = max_element(«arr».begin(), «arr».end()) - «arr».begin();
    cout << at << " " << accumulate(other.begin(), other.end(), 100) << " "
         << inner_product(«arr».begin(), «arr».end(), other.begin(), 0) << endl;
    int product = accumulate(other.begin(), other.begin() + 3, 1, [](int a, int b) { return a * b; });
    cout << product << " " << equal(«arr».begin(), «arr».begin() + 2, other.begin()) << endl;
    return 0;
}
==== python
import math


def show(a):
    print(*a)


def scaled(a, k):
    return [x * k for x in a]


def main():
    «arr» = [«vals»]
    other = [0] * 5
    show(other)
    other = «arr»[:]
    other[«k»] = 100
    show(«arr»)
    show(scaled(other, -«f»))
    print(f"{int(«arr» == other)}{int(«arr» < other)} {len(other)} {other[0]}{other[-1]}")

    other[:«k»] = other[:«k»][::-1]
    show(other)
    «arr» = list(range(«f», «f» + 5))
    «arr»[3:] = [0] * 2
    «arr», other = other, «arr»
    show(«arr»)
    show(other)
    at = «arr».index(max(«arr»))
    print(f"{at} {sum(other, 100)} {sum(a * b for a, b in zip(«arr», other))}")
    product = math.prod(other[:3])
    print(f"{product} {int(«arr»[:2] == other[:2])}")


if __name__ == "__main__":
    main()
