topics: next_permutation, iota, swap, recursion with references, counting
word = abc|xyz|pqr|noi
n = int 3..4
limit = int 4..12
show = show|emit|display
==== cpp
#include <algorithm>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int found = 0;

void «show»(const std::vector<int> &v) {
  for (int x : v) std::cout << x;
  std::cout << ' ';
}

void permute(std::string &s, int l) {
  if (l == (int)s.size() - 1) {
    std::cout << s << ' ';
    found++;
    return;
  }
  for (int i = l; i < (int)s.size(); ++i) {
    std::swap(s[l], s[i]);
    permute(s, l + 1);
    std::swap(s[l], s[i]);
  }
}

int main() {
  std::vector<int> v(«n»);
  std::iota(v.begin(), v.end(), 1);
  int shown = 0;
  do {
    if (v[0] % 2 == 0) continue;
    «show»(v);
    if (++shown == «limit») break;
  } while (std::next_permutation(v.begin(), v.end()));
  std::cout << shown << std::endl;

  std::string s = "«word»";
  permute(s, 0);
  std::cout << found << ' ' << s << std::endl;

  std::sort(s.rbegin(), s.rend());
  std::cout << s << ' ' << std::next_permutation(s.begin(), s.end()) << ' ';
  std::cout << s << std::endl;
}
==== python
import itertools

found = 0


def «show»(v):
    for x in v:
        print(x, end="")
    print(" ", end="")


def permute(s, l):
    global found
    if l == len(s) - 1:
        print("".join(s), end=" ")
        found += 1
        return
    for i in range(l, len(s)):
        s[l], s[i] = s[i], s[l]
        permute(s, l + 1)
        s[l], s[i] = s[i], s[l]


def nextPermutation(s):
    i = len(s) - 2
    while i >= 0 and s[i] >= s[i + 1]:
        i -= 1
    if i < 0:
        s.reverse()
        return False
    j = len(s) - 1
    while s[j] <= s[i]:
        j -= 1
    s[i], s[j] = s[j], s[i]
    s[i + 1 :] = s[: i : -1]
    return True


def main():
    shown = 0
    for v in itertools.permutations(range(1, «n» + 1)):
        if v[0] % 2 == 0:
            continue
        «show»(v)
        shown += 1
        if shown == «limit»:
            break
    print(shown)

    s = list("«word»")
    permute(s, 0)
    print(f"{found} {''.join(s)}")

    s.sort(reverse=True)
    print("".join(s), end=" ")
    print(int(nextPermutation(s)), end=" ")
    print("".join(s))


if __name__ == "__main__":
    main()
