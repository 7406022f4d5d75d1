topics: x++ and --x in expressions, compound assignment, conditional increments
score = score|points|total
a = int 1..9
b = int 1..9
vals = ints 5..6 0..9
==== cpp
#include <iostream>
using namespace std;

int main() {
    int x = «a», y = «b»;
    int «score» = x++ + --y;
    cout << x << " " << y << " " << «score» << endl;
    «score» += x-- * 2;
    cout << x << " " << «score» << endl;
    int z = (x = y + 1);
    cout << x << z << " " << (x == z ? ++x : y--) << " " << x << y << endl;

    int v[] = {«vals»}, i = 0, evens = 0, odds = 0;
    const int n = sizeof(v) / sizeof(int);
    while (i < n)
        v[i++] % 2 ? odds++ : evens++;
    cout << evens << "+" << odds << "=" << i << endl;

    i = n;
    while (i-- > 0)
        cout << v[i] << (i ? "," : "\n");
    i = 0;
    v[i++] = 10;
    v[i++] += 20;
    v[i] = v[i - 1]--;
    cout << v[0] << " " << v[1] << " " << v[2] << " " << i << endl;

    int p, q, r;
    p = q = r = «a»;
    p += q -= r /= 2;
    cout << p << q << r << endl;
    if (y-- > 0 && ++x > 3)
        cout << "both " << x << y << endl;
    for (int k = 10; k --> 6;) cout << k << " ";
    cout << endl;
    return 0;
}
==== python
def main():
    x = «a»
    y = «b»
    y -= 1
    «score» = x + y
    x += 1
    print(f"{x} {y} {«score»}")
    «score» += x * 2
    x -= 1
    print(f"{x} {«score»}")
    x = y + 1
    z = x
    print(f"{x}{z} ", end="")
    if x == z:
        x += 1
        result = x
    else:
        result = y
        y -= 1
    print(f"{result} {x}{y}")

    v = [«vals»]
    i = 0
    evens = 0
    odds = 0
    n = len(v)
    while i < n:
        if v[i] % 2:
            odds += 1
        else:
            evens += 1
        i += 1
    print(f"{evens}+{odds}={i}")

    i = n
    while i > 0:
        i -= 1
        print(v[i], end="," if i else "\n")
    i = 0
    v[i] = 10
    i += 1
    v[i] += 20
    i += 1
    v[i] = v[i - 1]
    v[i - 1] -= 1
    print(f"{v[0]} {v[1]} {v[2]} {i}")

    p = q = r = «a»
    r //= 2
    q -= r
    p += q
    print(f"{p}{q}{r}")
    positive = y > 0
    y -= 1
    if positive:
        x += 1
        if x > 3:
            print(f"both {x}{y}")
    for k in range(9, 5, -1):
        print(k, end=" ")
    print()


if __name__ == "__main__":
    main()
