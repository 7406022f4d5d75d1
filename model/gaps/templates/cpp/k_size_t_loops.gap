topics: size_t loops counting down, i-- > 0, unsigned underflow, vector size minus one casts, reverse iterators
vals = ints 5..7 -20..20
gap = gap|step|stride
s = int 2..3
==== cpp
#include <cstddef>
#include <iostream>
#include <vector>

using std::cout;
using std::size_t;
using std::vector;

size_t lastNegative(const vector<int>& v) {
    for (size_t i = v.size(); i-- > 0;)
        if (v[i] < 0) return i;
    return (size_t)-1;
}

vector<int> everyNth(const vector<int>& v, size_t «gap») {
    vector<int> out;
    for (size_t i = 0; i < v.size(); i += «gap») out.push_back(v[i]);
    return out;
}

int main() {
    vector<int> v = {«vals»}, none;
    size_t at = lastNegative(v);
    if (at == (size_t)-1)
        cout << "no negatives\n";
    else
        cout << "last negative " << v[at] << " at " << at << "\n";
    cout << (lastNegative(none) > 1000) << " " << (int)none.size() - 1 << "\n";

    for (int i = (int)v.size() - 1; i >= 0; i -= «s») cout << v[i] << " ";
    cout << "\n";
    for (auto it = v.rbegin(); it != v.rend() && *it != v[1]; ++it) cout << *it << " ";
    cout << "\n";
    for (int x : everyNth(v, «s»)) cout << x << " ";

    unsigned left = 5, used = «s» * 2;
    cout << "| " << (left - used > 100) << (left >= used ? left - used : 0) << "\n";

    int steps = 0;
    for (unsigned i = 10; i < 11; i -= «s») steps++;
    cout << steps << " steps\n";

    int i = 0, j = (int)v.size() - 1;
    while (i < j) {
        int sum = v[i] + v[j];
        cout << sum << (i + 1 < j - 1 ? "," : "\n");
        ++i, --j;
    }
}
==== python
def lastNegative(v):
    for i in range(len(v) - 1, -1, -1):
        if v[i] < 0:
            return i
    return None


def everyNth(v, «gap»):
    return v[::«gap»]


def main():
    v = [«vals»]
    none = []
    at = lastNegative(v)
    if at is None:
        print("no negatives")
    else:
        print(f"last negative {v[at]} at {at}")
    print(f"{int(lastNegative(none) is None)} {len(none) - 1}")

    for i in range(len(v) - 1, -1, -«s»):
        print(v[i], end=" ")
    print()
    for x in reversed(v):
        if x == v[1]:
            break
        print(x, end=" ")
    print()
    for x in everyNth(v, «s»):
        print(x, end=" ")

    left = 5
    used = «s» * 2
    print(f"| {int((left - used) & 0xFFFFFFFF > 100)}{left - used if left >= used else 0}")

    steps = 0
    i = 10
    while i < 11:
        steps += 1
        i = (i - «s») & 0xFFFFFFFF
    print(f"{steps} steps")

    i = 0
    j = len(v) - 1
    while i < j:
        sum = v[i] + v[j]
        print(sum, end="," if i + 1 < j - 1 else "\n")
        i += 1
        j -= 1


if __name__ == "__main__":
    main()
