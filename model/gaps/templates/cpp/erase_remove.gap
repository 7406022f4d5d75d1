topics: erase-remove, unique, insert, rotate, iterators
nums = nums|values|readings
data = ints 6..9 -9..9
cut = int 0..3
==== cpp
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

using std::cout;
using std::vector;

void show(const char* tag, const vector<int>& v) {
  cout << tag << ":";
  for (auto it = v.begin(); it != v.end(); ++it) cout << ' ' << *it;
  cout << '\n';
}

int main() {
  vector<int> «nums» = {«data»};
  show("start", «nums»);

  «nums».erase(std::remove_if(«nums».begin(), «nums».end(), [](int x) { return x < -«cut»; }),
             «nums».end());
  show("filtered", «nums»);

  «nums».insert(«nums».begin(), 3, 7);
  «nums».insert(«nums».begin() + 1, -1);
  show("inserted", «nums»);

  std::sort(«nums».begin(), «nums».end(), std::greater<int>());
  «nums».erase(std::unique(«nums».begin(), «nums».end()), «nums».end());
  show("unique", «nums»);

  std::rotate(«nums».begin(), «nums».begin() + 1, «nums».end());
  show("rotated", «nums»);

  auto it = std::find(«nums».begin(), «nums».end(), 7);
  if (it != «nums».end()) {
    cout << "7 at " << it - «nums».begin() << '\n';
    it = «nums».erase(it);
    cout << (it == «nums».end() ? "was last" : "more follow") << '\n';
  }
  cout << std::accumulate(«nums».begin(), «nums».end(), 0) << ' ' << *std::max_element(«nums».begin(), «nums».end())
       << '\n';
  «nums».assign(2, 5);
  «nums».resize(4);
  show("reset", «nums»);
}
==== python
def show(tag, v):
    print(f"{tag}:", end="")
    for x in v:
        print(f" {x}", end="")
    print()


def main():
    «nums» = [«data»]
    show("start", «nums»)

    «nums» = [x for x in «nums» if not x < -«cut»]
    show("filtered", «nums»)

    «nums»[0:0] = [7] * 3
    «nums».insert(1, -1)
    show("inserted", «nums»)

    «nums».sort(reverse=True)
    «nums» = [x for i, x in enumerate(«nums») if i == 0 or x != «nums»[i - 1]]
    show("unique", «nums»)

    «nums» = «nums»[1:] + «nums»[:1]
    show("rotated", «nums»)

    if 7 in «nums»:
        i = «nums».index(7)
        print(f"7 at {i}")
        del «nums»[i]
        print("was last" if i == len(«nums») else "more follow")
    print(f"{sum(«nums»)} {max(«nums»)}")
    «nums» = [5] * 2
    «nums» += [0] * 2
    show("reset", «nums»)


if __name__ == "__main__":
    main()
