topics: integer division, remainder, negative operands
offset = offset|shift|delta
wrapIndex = wrapIndex|wrap|normalize
values = ints 5..7 -40..40
n = int 3..9
==== cpp
#include <iostream>
#include <vector>
using namespace std;

// remainder that is never negative
int «wrapIndex»(int i, int size) {
    int r = i % size;
    return r < 0 ? r + size : r;
}

int main() {
    const int size = «n»;
    vector<int> «offset»s = {«values»};
    int sum = 0;
    for (int «offset» : «offset»s) {
        cout << «offset» << ": " << «offset» / size << " " << «offset» % size << " "
             << «wrapIndex»(«offset», size) << endl;
        sum += «offset» / size;
    }
    cout << "sum " << sum << ", half " << sum / 2 << ", odd " << (sum % 2 != 0) << endl;
    return 0;
}
==== python
import math


# remainder that is never negative
def «wrapIndex»(i, size):
    r = int(math.fmod(i, size))
    return r + size if r < 0 else r


def main():
    size = «n»
    «offset»s = [«values»]
    sum = 0
    for «offset» in «offset»s:
        print(
            f"{«offset»}: {int(«offset» / size)} {int(math.fmod(«offset», size))} "
            f"{«wrapIndex»(«offset», size)}"
        )
        sum += int(«offset» / size)
    print(f"sum {sum}, half {int(sum / 2)}, odd {int(math.fmod(sum, 2) != 0)}")


if __name__ == "__main__":
    main()
