topics: macros, namespaces, constants, typedef, comma operator, goto
geo = geo|units|maths
SQ = SQ|SQUARE|POW2
n = int 5..9
vals = ints 4..4 -9..9
target = int 10..40
==== cpp
#include <iostream>
using namespace std;

#define LIMIT «n»
#define «SQ»(x) ((x) * (x))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define FOR(i, n) for (int i = 0; i < (n); i++)

namespace «geo» {
    const double FACTOR = 2.5;
    typedef long long big;

    big cube(int x) { return (big)x * x * x; }

    namespace inner {
        int offset = 3;
        int shift(int x) { return x + offset; }
    }
}

int main() {
    FOR(i, LIMIT) cout << «SQ»(i - 2) << " ";
    cout << endl;
    cout << «geo»::cube(LIMIT) << " " << «geo»::FACTOR * LIMIT << endl;
    «geo»::inner::offset = 10;
    cout << «geo»::inner::shift(1) << endl;

    int v[] = {«vals»};
    int best = v[0];
    FOR(i, 4) best = MAX(best, v[i]);
    cout << "best " << best << endl;

    int i, j, moves = 0;
    for (i = 0, j = LIMIT; i < j; i++, j -= 2) moves += j - i;
    cout << i << " " << j << " " << moves << endl;

    // leave both loops at once
    for (i = 1; i < 10; i++)
        for (j = i; j < 10; j++)
            if (i * j == «target») goto found;
    cout << "no product" << endl;
    return 0;
found:
    cout << i << "*" << j << endl;
    return 0;
}
==== python
LIMIT = «n»


def «SQ»(x):
    return x * x


class «geo»:
    FACTOR = 2.5

    @staticmethod
    def cube(x):
        return x * x * x

    class inner:
        offset = 3

        @staticmethod
        def shift(x):
            return x + «geo».inner.offset


def findProduct(target):
    for i in range(1, 10):
        for j in range(i, 10):
            if i * j == target:
                return i, j
    return None


def main():
    for i in range(LIMIT):
        print(«SQ»(i - 2), end=" ")
    print()
    print(f"{«geo».cube(LIMIT)} {«geo».FACTOR * LIMIT:g}")
    «geo».inner.offset = 10
    print(«geo».inner.shift(1))

    v = [«vals»]
    best = v[0]
    for i in range(4):
        best = max(best, v[i])
    print(f"best {best}")

    moves = 0
    i = 0
    j = LIMIT
    while i < j:
        moves += j - i
        i += 1
        j -= 2
    print(f"{i} {j} {moves}")

    # leave both loops at once
    found = findProduct(«target»)
    if found is None:
        print("no product")
        return
    i, j = found
    print(f"{i}*{j}")


if __name__ == "__main__":
    main()
