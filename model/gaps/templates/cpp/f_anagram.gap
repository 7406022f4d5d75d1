topics: unordered_map, sort of string characters, grouping, sorted output
groupWords = groupWords|anagrams|cluster
w = word
key = key|k|letters
==== cpp
vector<vector<string>> «groupWords»(const vector<string>& words) {
    unordered_map<string, vector<string>> groups;
    for (const string& w : words) {
        string «key» = w;
        sort(«key».begin(), «key».end());
        groups[«key»].push_back(w);
    }
    vector<vector<string>> result;
    for (auto& g : groups) {
        if (g.second.size() < 2) continue;
        sort(g.second.begin(), g.second.end());
        result.push_back(g.second);
    }
    sort(result.begin(), result.end());
    return result;
}
==== check cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    string w = "«w»", r(w.rbegin(), w.rend());
    for (auto& g : «groupWords»({"tea", w, "eat", "tan", r, "ate", "nat", "single"})) {
        for (auto& s : g) cout << s << " ";
        cout << "/ ";
    }
    cout << endl;
}
==== python
def «groupWords»(words):
    groups = {}
    for w in words:
        «key» = "".join(sorted(w))
        groups.setdefault(«key», []).append(w)
    result = []
    for g in groups.values():
        if len(g) < 2:
            continue
        result.append(sorted(g))
    result.sort()
    return result
==== check python
«SOURCE»


w = "«w»"
r = w[::-1]
for g in «groupWords»(["tea", w, "eat", "tan", r, "ate", "nat", "single"]):
    for s in g:
        print(s, end=" ")
    print("/ ", end="")
print()
