topics: lower_bound, upper_bound, binary_search, count_if, lambdas
scores = scores|grades|marks
data = ints 7..9 0..30
lo = int 3..12
hi = int 13..28
==== cpp
#include <bits/stdc++.h>
using namespace std;

int main() {
    vector<int> «scores»{«data»};
    sort(begin(«scores»), end(«scores»));

    auto first = lower_bound(«scores».begin(), «scores».end(), «lo»);
    auto last = upper_bound(«scores».begin(), «scores».end(), «hi»);
    cout << "between: " << distance(first, last) << endl;
    if (first != «scores».end()) cout << "first: " << *first << endl;
    if (last != «scores».begin()) cout << "last: " << *prev(last) << endl;

    const int limit = «hi»;
    int even = count_if(«scores».begin(), «scores».end(), [](int s) { return s % 2 == 0; });
    bool any = any_of(«scores».begin(), «scores».end(), [limit](int s) { return s > limit; });
    bool all = all_of(«scores».begin(), «scores».end(), [&](int s) { return s >= 0 && s < 100; });
    cout << even << " " << any << all << " " << binary_search(«scores».begin(), «scores».end(), «lo») << endl;
    cout << count(«scores».begin(), «scores».end(), «scores»[1]) << endl;

    auto it = find_if(«scores».rbegin(), «scores».rend(), [](int s) { return s % 3 == 0; });
    cout << (it == «scores».rend() ? -1 : *it) << endl;

    vector<int> running(«scores».size());
    partial_sum(«scores».begin(), «scores».end(), running.begin());
    for (int r : running) cout << r << ",";
    cout << endl;
    auto [mn, mx] = minmax_element(«scores».begin(), «scores».end());
    cout << *mx - *mn << endl;
    return 0;
}
==== python
import bisect
import itertools


def main():
    «scores» = [«data»]
    «scores».sort()

    first = bisect.bisect_left(«scores», «lo»)
    last = bisect.bisect_right(«scores», «hi»)
    print(f"between: {last - first}")
    if first != len(«scores»):
        print(f"first: {«scores»[first]}")
    if last != 0:
        print(f"last: {«scores»[last - 1]}")

    limit = «hi»
    even = sum(1 for s in «scores» if s % 2 == 0)
    any_ = any(s > limit for s in «scores»)
    all_ = all(0 <= s < 100 for s in «scores»)
    print(f"{even} {int(any_)}{int(all_)} {int(«lo» in «scores»)}")
    print(«scores».count(«scores»[1]))

    print(next((s for s in reversed(«scores») if s % 3 == 0), -1))

    running = list(itertools.accumulate(«scores»))
    for r in running:
        print(r, end=",")
    print()
    print(max(«scores») - min(«scores»))


if __name__ == "__main__":
    main()
