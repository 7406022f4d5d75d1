topics: quicksort, --j and ++i in loops, swap, vector reference
quickSort = quickSort|sortRange|qsort_
vals = ints 6..9 -30..60
v = v|arr|a
==== cpp
int partition(vector<int>& «v», int lo, int hi) {
    int pivot = «v»[(lo + hi) / 2];
    int i = lo - 1, j = hi + 1;
    while (true) {
        while («v»[++i] < pivot);
        while («v»[--j] > pivot);
        if (i >= j) return j;
        swap(«v»[i], «v»[j]);
    }
}

void «quickSort»(vector<int>& «v», int lo, int hi) {
    if (lo >= hi) return;
    int p = partition(«v», lo, hi);
    «quickSort»(«v», lo, p);
    «quickSort»(«v», p + 1, hi);
}
==== check cpp
#include <iostream>
#include <utility>
#include <vector>
using std::vector;
using std::swap;
«SOURCE»
int main() {
    vector<int> x = {«vals»};
    std::cout << partition(x, 0, x.size() - 1) << ":";
    «quickSort»(x, 0, x.size() - 1);
    for (int e : x) std::cout << " " << e;
    std::cout << std::endl;
}
==== python
def partition(«v», lo, hi):
    pivot = «v»[(lo + hi) // 2]
    i = lo - 1
    j = hi + 1
    while True:
        i += 1
        while «v»[i] < pivot:
            i += 1
        j -= 1
        while «v»[j] > pivot:
            j -= 1
        if i >= j:
            return j
        «v»[i], «v»[j] = «v»[j], «v»[i]


def «quickSort»(«v», lo, hi):
    if lo >= hi:
        return
    p = partition(«v», lo, hi)
    «quickSort»(«v», lo, p)
    «quickSort»(«v», p + 1, hi)
==== check python
«SOURCE»


x = [«vals»]
print(partition(x, 0, len(x) - 1), end=":")
«quickSort»(x, 0, len(x) - 1)
for e in x:
    print(f" {e}", end="")
print()
