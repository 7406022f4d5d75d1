topics: map, istringstream, structured bindings, sort with comparator
text = words 4..4
count = count|freq|hits
w = w|word|token
limit = int 2..4
==== cpp
#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

int main()
{
    string base[] = {«text»};
    string text;
    for (int i = 0; i < 9; ++i)
        text += base[i * i % 4] + (i % 3 ? " " : "  ");

    map<string, int> «count»;
    istringstream in(text);
    string «w»;
    while (in >> «w»)
        ++«count»[«w»];

    for (const auto& [key, n] : «count»)
        cout << key << "=" << n << ";";
    cout << endl;

    vector<pair<string, int>> ranked(«count».begin(), «count».end());
    sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (ranked.size() > «limit»)
        ranked.resize(«limit»);
    for (auto& p : ranked)
        cout << p.first << " " << p.second << "\n";

    // reading a missing key creates it
    cout << «count».size() << " ";
    cout << «count»["?"] << " " << «count».size() << endl;
    if («count».find("missing") == «count».end() && !«count».count("none"))
        cout << "not there" << endl;
    «count».erase("?");
    cout << «count».begin()->first << " " << «count».rbegin()->first << endl;
    return 0;
}
==== python
from collections import defaultdict


def main():
    base = [«text»]
    text = ""
    for i in range(9):
        text += base[i * i % 4] + (" " if i % 3 else "  ")

    «count» = defaultdict(int)
    for «w» in text.split():
        «count»[«w»] += 1

    for key, n in sorted(«count».items()):
        print(f"{key}={n};", end="")
    print()

    ranked = sorted(«count».items())
    ranked.sort(key=lambda p: (-p[1], p[0]))
    if len(ranked) > «limit»:
        del ranked[«limit»:]
    for p in ranked:
        print(f"{p[0]} {p[1]}")

    # reading a missing key creates it
    print(len(«count»), end=" ")
    print(f"{«count»['?']} {len(«count»)}")
    if "missing" not in «count» and "none" not in «count»:
        print("not there")
    «count».pop("?", None)
    print(f"{min(«count»)} {max(«count»)}")


if __name__ == "__main__":
    main()
