topics: tuple and pair returns, structured bindings, tie, ignore, swap by reference, ternary chains
minMaxAvg = minMaxAvg|stats|summary
vals = ints 4..6 -30..30
secs = int 100..99999
s_hms = hms|splitTime|clockParts
s_order3 = order3|sort3|arrange
==== cpp
tuple<int, int, double> «minMaxAvg»(const vector<int>& v) {
    int lo = v[0], hi = v[0];
    long sum = 0;
    for (int x : v) {
        lo = min(lo, x);
        hi = max(hi, x);
        sum += x;
    }
    return {lo, hi, double(sum) / v.size()};
}

tuple<int, int, int> «s_hms»(int s) {
    int h = s / 3600;
    s %= 3600;
    return make_tuple(h, s / 60, s % 60);
}

void «s_order3»(int& a, int& b, int& c) {
    if (a > b) swap(a, b);
    if (b > c) swap(b, c);
    if (a > b) swap(a, b);
}

int sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }
==== check cpp
#include <algorithm>
#include <iostream>
#include <tuple>
#include <utility>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    auto [lo, hi, avg] = «minMaxAvg»({«vals»});
    cout << lo << " " << hi << " " << avg << " " << sign(avg) << endl;
    int h, m;
    tie(h, m, ignore) = «s_hms»(«secs»);
    cout << h << ":" << m << ":" << get<2>(«s_hms»(«secs»)) << " ";
    «s_order3»(m, hi, h);
    cout << m << " " << hi << " " << h << endl;
}
==== python
def «minMaxAvg»(v):
    lo = v[0]
    hi = v[0]
    sum = 0
    for x in v:
        lo = min(lo, x)
        hi = max(hi, x)
        sum += x
    return lo, hi, sum / len(v)


def «s_hms»(s):
    h = s // 3600
    s %= 3600
    return h, s // 60, s % 60


def «s_order3»(a, b, c):
    if a > b:
        a, b = b, a
    if b > c:
        b, c = c, b
    if a > b:
        a, b = b, a
    return a, b, c


def sign(x):
    return 1 if x > 0 else -1 if x < 0 else 0
==== check python
«SOURCE»


lo, hi, avg = «minMaxAvg»([«vals»])
print(f"{lo} {hi} {avg:g} {sign(avg)}")
h, m, _ = «s_hms»(«secs»)
print(f"{h}:{m}:{«s_hms»(«secs»)[2]} ", end="")
m, hi, h = «s_order3»(m, hi, h)
print(m, hi, h)
