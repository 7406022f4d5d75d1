topics: backtracking with one shared string, push_back and pop_back, results by reference, combinations
n = int 2..3
generate = generate|build|extend
items = abcd|pqrs|wxyz
k = int 2..3
s_choose = choose|combine|pick
s_cur = cur|current|partial
==== cpp
void «generate»(string& «s_cur», int open, int close, int n, vector<string>& out) {
    if ((int)«s_cur».size() == 2 * n) {
        out.push_back(«s_cur»);
        return;
    }
    if (open < n) {
        «s_cur».push_back('(');
        «generate»(«s_cur», open + 1, close, n, out);
        «s_cur».pop_back();
    }
    if (close < open) {
        «s_cur» += ')';
        «generate»(«s_cur», open, close + 1, n, out);
        «s_cur».erase(«s_cur».size() - 1);
    }
}

void «s_choose»(const string& items, int k, vector<vector<char>>& out, vector<char>& «s_cur», size_t from = 0) {
    if ((int)«s_cur».size() == k) {
        out.push_back(«s_cur»);  // stores a copy
        return;
    }
    for (size_t i = from; i < items.size(); ++i) {
        «s_cur».push_back(items[i]);
        «s_choose»(items, k, out, «s_cur», i + 1);
        «s_cur».pop_back();
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
    vector<char> «s_cur»;
    «s_choose»("«items»", «k», sets, «s_cur»);
    for (auto& set : sets) { for (char c : set) cout << c; cout << ","; }
    cout << s.size() << «s_cur».size() << endl;
}
==== python
def «generate»(«s_cur», open, close, n, out):
    if len(«s_cur») == 2 * n:
        out.append(«s_cur»)
        return
    if open < n:
        «generate»(«s_cur» + "(", open + 1, close, n, out)
    if close < open:
        «generate»(«s_cur» + ")", open, close + 1, n, out)


def «s_choose»(items, k, out, «s_cur», from_=0):
    if len(«s_cur») == k:
        out.append(«s_cur»[:])  # stores a copy
        return
    for i in range(from_, len(items)):
        «s_cur».append(items[i])
        «s_choose»(items, k, out, «s_cur», i + 1)
        «s_cur».pop()
==== check python
«SOURCE»


out = []
s = ""
«generate»(s, 0, 0, «n», out)
for x in out:
    print(x, end=" ")
sets = []
«s_cur» = []
«s_choose»("«items»", «k», sets, «s_cur»)
for set in sets:
    print("".join(set), end=",")
print(f"{len(s)}{len(«s_cur»)}")
