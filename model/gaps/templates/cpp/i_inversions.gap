topics: merge sort, half-open ranges, long long counter, vector by reference, default parameter
countInv = countInv|inversions|disorder
vals = ints 6..9 -10..30
lo = lo|l|begin_
==== cpp
long long mergeCount(vector<int>& v, vector<int>& tmp, int «lo», int hi) {
    if (hi - «lo» < 2) return 0;
    int mid = («lo» + hi) / 2;
    long long inv = mergeCount(v, tmp, «lo», mid) + mergeCount(v, tmp, mid, hi);
    for (int i = «lo», j = mid, k = «lo»; k < hi; k++) {
        if (j >= hi || (i < mid && v[i] <= v[j])) {
            tmp[k] = v[i++];
        } else {
            tmp[k] = v[j++];
            inv += mid - i;
        }
    }
    copy(tmp.begin() + «lo», tmp.begin() + hi, v.begin() + «lo»);
    return inv;
}

long long «countInv»(vector<int> v, vector<int>* sorted = nullptr) {
    vector<int> tmp(v.size());
    long long n = mergeCount(v, tmp, 0, v.size());
    if (sorted) *sorted = v;
    return n;
}
==== check cpp
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<int> v = {«vals»}, s;
    cout << «countInv»(v) << " " << «countInv»(v, &s) << " " << v[0] << ":";
    for (int x : s) cout << " " << x;
    cout << " " << «countInv»({3, 2, 1}) << endl;
}
==== python
def mergeCount(v, tmp, «lo», hi):
    if hi - «lo» < 2:
        return 0
    mid = («lo» + hi) // 2
    inv = mergeCount(v, tmp, «lo», mid) + mergeCount(v, tmp, mid, hi)
    i = «lo»
    j = mid
    for k in range(«lo», hi):
        if j >= hi or (i < mid and v[i] <= v[j]):
            tmp[k] = v[i]
            i += 1
        else:
            tmp[k] = v[j]
            j += 1
            inv += mid - i
    v[«lo»:hi] = tmp[«lo»:hi]
    return inv


def «countInv»(v, sorted=None):
    v = v[:]
    tmp = [0] * len(v)
    n = mergeCount(v, tmp, 0, len(v))
    if sorted is not None:
        sorted[:] = v
    return n
==== check python
«SOURCE»


v = [«vals»]
s = []
print(f"{«countInv»(v)} {«countInv»(v, s)} {v[0]}:", end="")
for x in s:
    print(f" {x}", end="")
print(f" {«countInv»([3, 2, 1])}")
