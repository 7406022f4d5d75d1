topics: increments in indexes, two pointers, chained assignment
merge = merge|mergeSorted|combine
a = ints 3..5 1..40
b = ints 3..5 1..40
out = out|result|merged
==== cpp
vector<int> «merge»(const vector<int>& a, const vector<int>& b) {
    vector<int> «out»(a.size() + b.size());
    size_t i, j, k;
    i = j = k = 0;
    while (i < a.size() && j < b.size())
        «out»[k++] = a[i] <= b[j] ? a[i++] : b[j++];
    while (i < a.size()) «out»[k++] = a[i++];
    while (j < b.size()) «out»[k++] = b[j++];
    return «out»;
}

void reverseCopy(const int* src, int* dst, int n) {
    int i = 0;
    while (n > 0)
        dst[i++] = src[--n];
}
==== check cpp
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<int> a = {«a»}, b = {«b»};
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    for (int x : «merge»(a, b)) cout << x << " ";
    int src[] = {5, 6, 7, 8}, dst[4];
    reverseCopy(src, dst, 4);
    for (int x : dst) cout << x << " ";
    cout << endl;
}
==== python
def «merge»(a, b):
    «out» = [0] * (len(a) + len(b))
    i = j = k = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            «out»[k] = a[i]
            i += 1
        else:
            «out»[k] = b[j]
            j += 1
        k += 1
    while i < len(a):
        «out»[k] = a[i]
        k += 1
        i += 1
    while j < len(b):
        «out»[k] = b[j]
        k += 1
        j += 1
    return «out»


def reverseCopy(src, dst, n):
    i = 0
    while n > 0:
        n -= 1
        dst[i] = src[n]
        i += 1
==== check python
«SOURCE»


a = [«a»]
b = [«b»]
a.sort()
b.sort()
for x in «merge»(a, b):
    print(x, end=" ")
src = [5, 6, 7, 8]
dst = [0] * 4
reverseCopy(src, dst, 4)
for x in dst:
    print(x, end=" ")
print()
