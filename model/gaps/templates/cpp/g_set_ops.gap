topics: set_union, set_intersection, set_difference, back_inserter, ordered sets, includes
a = ints 5..6 1..12
b = ints 5..6 1..12
join = join|glue|toText
==== cpp
#include <algorithm>
#include <iostream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

template <class C>
string «join»(const C& items, const string& sep = ",") {
    ostringstream out;
    bool first = true;
    for (const auto& x : items) {
        if (!first) out << sep;
        out << x;
        first = false;
    }
    return "{" + out.str() + "}";
}

int main() {
    set<int> a = {«a»}, b = {«b»};
    vector<int> both, either, onlyA;
    set_intersection(a.begin(), a.end(), b.begin(), b.end(), back_inserter(both));
    set_union(a.begin(), a.end(), b.begin(), b.end(), back_inserter(either));
    set_difference(a.begin(), a.end(), b.begin(), b.end(), back_inserter(onlyA));
    cout << «join»(both) << " " << «join»(either, " ") << " " << «join»(onlyA) << endl;
    cout << both.size() << either.size() << onlyA.size() << " "
         << includes(a.begin(), a.end(), both.begin(), both.end()) << endl;

    set<int, greater<int>> desc(a.begin(), a.end());
    cout << «join»(desc) << " " << *desc.begin() << endl;
    set<char> letters;
    for (char c : string("mississippi")) letters.insert(c);
    cout << «join»(letters, "") << " " << letters.count('s') << endl;
    set<pair<int, string>> ranked{{2, "b"}, {1, "z"}, {2, "a"}};
    for (auto& [n, s] : ranked) cout << n << s << " ";
    auto it = a.upper_bound(6);
    cout << (it == a.end() ? 0 : *it) << " " << distance(a.begin(), it) << endl;
}
==== python
import bisect


def «join»(items, sep=","):
    return "{" + sep.join(str(x) for x in items) + "}"


def main():
    a = {«a»}
    b = {«b»}
    both = sorted(a & b)
    either = sorted(a | b)
    onlyA = sorted(a - b)
    print(f"{«join»(both)} {«join»(either, ' ')} {«join»(onlyA)}")
    print(f"{len(both)}{len(either)}{len(onlyA)} {int(a.issuperset(both))}")

    desc = sorted(a, reverse=True)
    print(f"{«join»(desc)} {desc[0]}")
    letters = set("mississippi")
    print(f"{«join»(sorted(letters), '')} {int('s' in letters)}")
    ranked = {(2, "b"), (1, "z"), (2, "a")}
    for n, s in sorted(ranked):
        print(f"{n}{s} ", end="")
    ordered = sorted(a)
    i = bisect.bisect_right(ordered, 6)
    print(f"{0 if i == len(ordered) else ordered[i]} {i}")


if __name__ == "__main__":
    main()
