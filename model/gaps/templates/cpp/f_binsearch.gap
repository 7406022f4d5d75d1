topics: binary search variants, half-open ranges, pointers as iterators, bit shift halving
search = search|locate|bsearch_
vals = ints 6..9 1..60
x = int 1..60
mid = mid|middle|m
==== cpp
int «search»(const int* a, int n, int x) {
  int lo = 0, hi = n - 1;
  while (lo <= hi) {
    int «mid» = lo + ((hi - lo) >> 1);
    if (a[«mid»] == x) return «mid»;
    a[«mid»] < x ? lo = «mid» + 1 : hi = «mid» - 1;
  }
  return ~lo;
}

const int* firstAtLeast(const int* begin, const int* end, int x) {
  while (begin != end) {
    const int* «mid» = begin + (end - begin) / 2;
    if (*«mid» < x)
      begin = «mid» + 1;
    else
      end = «mid»;
  }
  return begin;
}
==== check cpp
#include <algorithm>
#include <iostream>
«SOURCE»
int main() {
  int a[] = {«vals»};
  const int n = sizeof(a) / sizeof(int);
  std::sort(a, a + n);
  std::cout << («search»(a, n, a[1]) >= 0) << " " << «search»(a, n, 0) << " " << («search»(a, n, «x») < 0) << " "
            << «search»(a, n, 99) << " " << firstAtLeast(a, a + n, «x») - a << std::endl;
}
==== python
def «search»(a, n, x):
    lo = 0
    hi = n - 1
    while lo <= hi:
        «mid» = lo + ((hi - lo) >> 1)
        if a[«mid»] == x:
            return «mid»
        if a[«mid»] < x:
            lo = «mid» + 1
        else:
            hi = «mid» - 1
    return ~lo


def firstAtLeast(a, begin, end, x):
    while begin != end:
        «mid» = begin + (end - begin) // 2
        if a[«mid»] < x:
            begin = «mid» + 1
        else:
            end = «mid»
    return begin
==== check python
«SOURCE»


a = [«vals»]
n = len(a)
a.sort()
print(
    int(«search»(a, n, a[1]) >= 0),
    «search»(a, n, 0),
    int(«search»(a, n, «x») < 0),
    «search»(a, n, 99),
    firstAtLeast(a, 0, n, «x»),
)
