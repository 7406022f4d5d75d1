topics: passing 2-D vectors by value and by reference, struct containing vector, deep copies
Board = Board|Field|Plate
place = place|mark|setCell
r = int 0..1
c = int 0..2
ch = X|O|#
==== cpp
struct «Board» {
    vector<string> rows;
    int moves = 0;
};

bool «place»(«Board»& b, int r, int c, char ch) {
    if (b.rows[r][c] != '.') return false;
    b.rows[r][c] = ch;
    b.moves++;
    return true;
}

// tries a move without changing the board
int emptyAfter(«Board» b, int r, int c) {
    «place»(b, r, c, '?');
    int n = 0;
    for (const string& row : b.rows) n += count(row.begin(), row.end(), '.');
    return n;
}

vector<«Board»> history(«Board» b, const vector<pair<int, int>>& moves) {
    vector<«Board»> all{b};
    for (auto [r, c] : moves) {
        «place»(b, r, c, '«ch»');
        all.push_back(b);
    }
    return all;
}
==== check cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    «Board» b{{"...", "..."}};
    cout << emptyAfter(b, «r», «c») << b.moves << endl;
    cout << «place»(b, «r», «c», '«ch»') << «place»(b, «r», «c», 'z') << b.moves << emptyAfter(b, 1, 1) << endl;
    for (auto& h : history(b, {{0, 0}, {1, 2}})) cout << h.rows[0] << "/" << h.rows[1] << h.moves << " ";
    cout << b.rows[0] << endl;
}
==== python
import copy


class «Board»:
    def __init__(self, rows, moves=0):
        self.rows = [list(row) for row in rows]
        self.moves = moves


def «place»(b, r, c, ch):
    if b.rows[r][c] != ".":
        return False
    b.rows[r][c] = ch
    b.moves += 1
    return True


# tries a move without changing the board
def emptyAfter(b, r, c):
    b = copy.deepcopy(b)
    «place»(b, r, c, "?")
    n = 0
    for row in b.rows:
        n += row.count(".")
    return n


def history(b, moves):
    b = copy.deepcopy(b)
    all = [copy.deepcopy(b)]
    for r, c in moves:
        «place»(b, r, c, "«ch»")
        all.append(copy.deepcopy(b))
    return all
==== check python
«SOURCE»


b = «Board»(["...", "..."])
print(f"{emptyAfter(b, «r», «c»)}{b.moves}")
first = «place»(b, «r», «c», "«ch»")
second = «place»(b, «r», «c», "z")
print(f"{int(first)}{int(second)}{b.moves}{emptyAfter(b, 1, 1)}")
for h in history(b, [(0, 0), (1, 2)]):
    print(f"{''.join(h.rows[0])}/{''.join(h.rows[1])}{h.moves} ", end="")
print("".join(b.rows[0]))
