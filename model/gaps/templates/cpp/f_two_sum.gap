topics: map with find, pair result, if with initialiser, integer sliding window
twoSum = twoSum|findPair|matchTotal
vals = ints 6..8 1..20
target = int 8..30
k = int 2..4
s_bestWindow = bestWindow|maxWindow|bestRun
s_seen = seen|where|index
==== cpp
pair<int, int> «twoSum»(const vector<int>& v, int target) {
    map<int, int> «s_seen»;
    for (int i = 0; i < (int)v.size(); i++) {
        if (auto it = «s_seen».find(target - v[i]); it != «s_seen».end())
            return {it->second, i};
        «s_seen»[v[i]] = i;
    }
    return make_pair(-1, -1);
}

int «s_bestWindow»(const vector<int>& v, int k) {
    int sum = 0, best = INT_MIN;
    for (int i = 0, j = 0; j < (int)v.size(); j++) {
        sum += v[j];
        if (j - i + 1 == k) {
            best = max(best, sum);
            sum -= v[i++];
        }
    }
    return best;
}
==== check cpp
#include <algorithm>
#include <climits>
#include <iostream>
#include <map>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<int> v = {«vals»};
    auto p = «twoSum»(v, «target»);
    cout << p.first << " " << p.second << " " << «s_bestWindow»(v, «k») << " " << «s_bestWindow»(v, 99) << endl;
}
==== python
INT_MIN = -(2**31)


def «twoSum»(v, target):
    «s_seen» = {}
    for i in range(len(v)):
        j = «s_seen».get(target - v[i])
        if j is not None:
            return j, i
        «s_seen»[v[i]] = i
    return -1, -1


def «s_bestWindow»(v, k):
    sum = 0
    best = INT_MIN
    i = 0
    for j in range(len(v)):
        sum += v[j]
        if j - i + 1 == k:
            best = max(best, sum)
            sum -= v[i]
            i += 1
    return best
==== check python
«SOURCE»


v = [«vals»]
p = «twoSum»(v, «target»)
print(p[0], p[1], «s_bestWindow»(v, «k»), «s_bestWindow»(v, 99))
