topics: functions that return references, auto copy versus auto&, reference members of containers
cell = cell|slot|at
x = int 1..20
y = int 21..40
vals = ints 4..4 1..9
Table = Table|Ledger|Sheet
==== cpp
#include <iostream>
#include <map>
#include <string>
#include <vector>
using namespace std;

class «Table» {
    vector<vector<int>> rows;
    map<string, int> names;

public:
    «Table»(int r, int c) : rows(r, vector<int>(c)) {}
    int& «cell»(int r, int c) { return rows[r][c]; }
    int& named(const string& n) { return names[n]; }
    vector<int>& row(int r) { return rows[r]; }
    vector<int> rowCopy(int r) const { return rows[r]; }
    int total() const {
        int t = 0;
        for (auto& r : rows)
            for (int v : r) t += v;
        for (auto& [k, v] : names) t += 100 * v;
        return t;
    }
};

int& bigger(int& a, int& b) { return a > b ? a : b; }

int main() {
    int a = «x», b = «y»;
    bigger(a, b) = 0;
    bigger(a, b)++;
    cout << a << " " << b << endl;

    «Table» t(2, 2);
    t.«cell»(0, 1) = 5;
    t.«cell»(1, 1) += «x»;
    int v = t.«cell»(0, 1);
    v = 99;
    int& ref = t.«cell»(1, 0);
    ref = 7;
    t.named("p")++;
    t.named("q") = 2;
    cout << v << " " << t.total() << endl;

    auto row = t.row(0);      // a copy
    row[0] = 1000;
    auto& same = t.row(0);    // the row itself
    same[0] = «y»;
    t.rowCopy(1)[0] = 5000;
    vector<int> data = {«vals»};
    t.row(1) = data;
    data[0] = -1;
    cout << row[0] << " " << t.«cell»(0, 0) << " " << t.«cell»(1, 0) << " " << t.total() << endl;

    for (auto x : t.row(1)) x = 0;
    for (auto& x : t.row(0)) x = -x;
    cout << t.total() << endl;
    return 0;
}
==== python
class «Table»:
    def __init__(self, r, c):
        self.rows = [[0] * c for _ in range(r)]
        self.names = {}

    def row(self, r):
        return self.rows[r]

    def rowCopy(self, r):
        return self.rows[r][:]

    def total(self):
        t = 0
        for r in self.rows:
            for v in r:
                t += v
        for v in self.names.values():
            t += 100 * v
        return t


def main():
    a = «x»
    b = «y»
    if a > b:
        a = 0
    else:
        b = 0
    if a > b:
        a += 1
    else:
        b += 1
    print(f"{a} {b}")

    t = «Table»(2, 2)
    t.rows[0][1] = 5
    t.rows[1][1] += «x»
    v = t.rows[0][1]
    v = 99
    t.rows[1][0] = 7
    t.names["p"] = t.names.get("p", 0) + 1
    t.names["q"] = 2
    print(f"{v} {t.total()}")

    row = t.row(0)[:]  # a copy
    row[0] = 1000
    same = t.row(0)  # the row itself
    same[0] = «y»
    t.rowCopy(1)[0] = 5000
    data = [«vals»]
    t.rows[1] = data[:]
    data[0] = -1
    print(f"{row[0]} {t.rows[0][0]} {t.rows[1][0]} {t.total()}")

    for x in t.row(1):
        x = 0
    for i, x in enumerate(t.row(0)):
        t.row(0)[i] = -x
    print(t.total())


if __name__ == "__main__":
    main()
