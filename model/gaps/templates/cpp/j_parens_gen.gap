topics: backtracking with one shared string, push_back and pop_back, results by reference, combinations
n = int 2..3
generate = generate|build|extend
items = abcd|pqrs|wxyz
k = int 2..3
==== cpp
void «generate»(string& cur, int open, int close, int n, vector<string>& out) {
    if ((int)cur.size() == 2 * n) {
        out.push_back(cur);
        return;
    }
    if (open < n) {
        cur.push_back('(');
        «generate»(cur, open + 1, close, n, out);
        cur.pop_back();
    }
    if (close < open) {
        cur += ')';
        «generate»(cur, open, close + 1, n, out);
        cur.erase(cur.size() - 1);
    }
}

void choose(const string& items, int k, vector<vector<char>>& out, vector<char>& cur, size_t from = 0) {
    if ((int)cur.size() == k) {
        out.push_back(cur);  // stores a copy
        return;
    }
    for (size_t i = from; i < items.size(); ++i) {
        cur.push_back(items[i]);
        choose(items, k, out, cur, i + 1);
        cur.pop_back();
    }
}
==== check cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<string> out;
    string s;
    «generate»(s, 0, 0, «n», out);
    for (auto& x : out) cout << x << " ";
    vector<vector<char>> sets;
    vector<char> cur;
    choose("«items»", «k», sets, cur);
    for (auto& set : sets) { for (char c : set) cout << c; cout << ","; }
    cout << s.size() << cur.size() << endl;
}
==== python
def «generate»(cur, open, close, n, out):
    if len(cur) == 2 * n:
        out.append(cur)
        return
    if open < n:
        «generate»(cur + "(", open + 1, close, n, out)
    if close < open:
        «generate»(cur + ")", open, close + 1, n, out)


def choose(items, k, out, cur, from_=0):
    if len(cur) == k:
        out.append(cur[:])  # stores a copy
        return
    for i in range(from_, len(items)):
        cur.append(items[i])
        choose(items, k, out, cur, i + 1)
        cur.pop()
==== check python
«SOURCE»


out = []
s = ""
«generate»(s, 0, 0, «n», out)
for x in out:
    print(x, end=" ")
sets = []
cur = []
choose("«items»", «k», sets, cur)
for set in sets:
    print("".join(set), end=",")
print(f"{len(s)}{len(cur)}")
