topics: nested maps, default insertion, struct keys with operator<, pair keys, erase by key, find
city = words 3..3
t = ints 6..6 -5..30
sales = sales|data|ledger
x = int 0..3
==== cpp
#include <iostream>
#include <map>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

struct Key {
    int year, month;
    bool operator<(const Key& o) const { return tie(year, month) < tie(o.year, o.month); }
};

int main() {
    string city[] = {«city»};
    int t[] = {«t»};
    map<string, map<string, vector<int>>> «sales»;
    for (int i = 0; i < 6; i++)
        «sales»[city[i % 3]][i < 3 ? "east" : "west"].push_back(t[i]);
    «sales»[city[0]]["east"].push_back(«x»);

    for (auto& [name, regions] : «sales») {
        cout << name << ":";
        for (auto& [region, list] : regions) {
            int sum = 0;
            for (int v : list) sum += v;
            cout << " " << region << "=" << sum << "/" << list.size();
        }
        cout << "\n";
    }
    cout << «sales»[city[1]]["north"].size() << " " << «sales»[city[1]].size() << "\n";

    map<Key, int> byMonth;
    byMonth[{2024, 5}] += 3;
    byMonth[{2023, 12}] = 7;
    byMonth[Key{2024, 5}]++;
    byMonth.insert({{2024, 1}, 0});
    for (const auto& e : byMonth) cout << e.first.year << "-" << e.first.month << ":" << e.second << " ";
    cout << endl;

    map<pair<int, int>, char> board;
    board[{«x», 1}] = 'a';
    board[{0, 5}] = 'b';
    board.emplace(make_pair(«x», 1), 'c');
    auto it = board.find({«x», 1});
    cout << (it != board.end() ? it->second : '-') << board.begin()->second << board.size() << endl;
    cout << board.erase({9, 9}) << board.erase({0, 5}) << board.size() << endl;
    return 0;
}
==== python
from collections import defaultdict


class Key:
    def __init__(self, year, month):
        self.year = year
        self.month = month

    def __lt__(self, o):
        return (self.year, self.month) < (o.year, o.month)

    def __eq__(self, o):
        return (self.year, self.month) == (o.year, o.month)

    def __hash__(self):
        return hash((self.year, self.month))


def main():
    city = [«city»]
    t = [«t»]
    «sales» = defaultdict(lambda: defaultdict(list))
    for i in range(6):
        «sales»[city[i % 3]]["east" if i < 3 else "west"].append(t[i])
    «sales»[city[0]]["east"].append(«x»)

    for name, regions in sorted(«sales».items()):
        print(f"{name}:", end="")
        for region, values in sorted(regions.items()):
            sum = 0
            for v in values:
                sum += v
            print(f" {region}={sum}/{len(values)}", end="")
        print()
    print(f"{len(«sales»[city[1]]['north'])} {len(«sales»[city[1]])}")

    byMonth = defaultdict(int)
    byMonth[Key(2024, 5)] += 3
    byMonth[Key(2023, 12)] = 7
    byMonth[Key(2024, 5)] += 1
    byMonth.setdefault(Key(2024, 1), 0)
    for key in sorted(byMonth):
        print(f"{key.year}-{key.month}:{byMonth[key]} ", end="")
    print()

    board = {}
    board[«x», 1] = "a"
    board[0, 5] = "b"
    board.setdefault((«x», 1), "c")
    print(f"{board.get((«x», 1), '-')}{board[min(board)]}{len(board)}")
    erased = [int(board.pop(key, None) is not None) for key in [(9, 9), (0, 5)]]
    print(f"{erased[0]}{erased[1]}{len(board)}")


if __name__ == "__main__":
    main()
