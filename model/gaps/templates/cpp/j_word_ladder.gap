topics: BFS over strings, mutating characters in place, set erase, char loop, level counting
start = cat|bat|hat
goal = dog|dot|cog
ladder = ladder|steps|wordPath
==== cpp
int «ladder»(const string& from, const string& to, set<string> dict) {
    queue<string> q;
    q.push(from);
    dict.erase(from);
    int level = 1;
    while (!q.empty()) {
        for (int n = q.size(); n > 0; n--) {
            string w = q.front();
            q.pop();
            if (w == to) return level;
            for (char& c : w) {
                char saved = c;
                for (c = 'a'; c <= 'z'; c++) {
                    auto it = dict.find(w);
                    if (it == dict.end()) continue;
                    q.push(*it);
                    dict.erase(it);
                }
                c = saved;
            }
        }
        ++level;
    }
    return 0;
}
==== check cpp
#include <iostream>
#include <queue>
#include <set>
#include <string>
using namespace std;
«SOURCE»
int main() {
    set<string> dict = {"cat", "cot", "cog", "dog", "dot", "hot", "hat", "bat", "bot"};
    cout << «ladder»("«start»", "«goal»", dict) << «ladder»("cat", "xyz", dict) << «ladder»("«goal»", "«start»", dict)
         << dict.size() << endl;
}
==== python
from collections import deque


def «ladder»(from_, to, dict):
    dict = set(dict)
    q = deque()
    q.append(from_)
    dict.discard(from_)
    level = 1
    while q:
        for _ in range(len(q)):
            w = q.popleft()
            if w == to:
                return level
            for i in range(len(w)):
                for c in "abcdefghijklmnopqrstuvwxyz":
                    changed = w[:i] + c + w[i + 1 :]
                    if changed not in dict:
                        continue
                    q.append(changed)
                    dict.remove(changed)
        level += 1
    return 0
==== check python
«SOURCE»


words = {"cat", "cot", "cog", "dog", "dot", "hot", "hat", "bat", "bot"}
print(
    f"{«ladder»('«start»', '«goal»', words)}{«ladder»('cat', 'xyz', words)}"
    f"{«ladder»('«goal»', '«start»', words)}{len(words)}"
)
