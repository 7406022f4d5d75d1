topics: bitset, sieve, bit strings, count, flip
N = int 30..60
bits = bits|flags|mask
x = int 1..255
y = int 1..255
==== cpp
#include <bitset>
#include <iostream>
#include <vector>
using namespace std;

const int N = «N»;

int main() {
    bitset<N + 1> composite;
    vector<int> primes;
    for (int i = 2; i <= N; ++i) {
        if (composite[i]) continue;
        primes.push_back(i);
        for (int j = i * i; j <= N; j += i) composite.set(j);
    }
    for (int p : primes) cout << p << ' ';
    cout << "\n" << composite.count() << " composite\n";

    bitset<8> a(«x»), b("10110");
    cout << a << ' ' << b << ' ' << (a & b) << ' ' << (a ^ b) << ' ' << ~b << '\n';
    a.flip(0);
    a[7] = 1;
    b <<= 2;
    cout << a.to_ulong() << ' ' << b.to_ulong() << ' ' << a.test(1) << ' ' << b.any() << '\n';
    string «bits» = bitset<8>(«y»).to_string();
    cout << «bits» << ' ' << «bits».substr(4) << ' ' << stoi(«bits», nullptr, 2) << '\n';
    return 0;
}
==== python
N = «N»


def main():
    composite = [False] * (N + 1)
    primes = []
    for i in range(2, N + 1):
        if composite[i]:
            continue
        primes.append(i)
        for j in range(i * i, N + 1, i):
            composite[j] = True
    for p in primes:
        print(p, end=" ")
    print(f"\n{sum(composite)} composite")

    a = «x»
    b = int("10110", 2)
    print(f"{a:08b} {b:08b} {a & b:08b} {a ^ b:08b} {~b & 0xFF:08b}")
    a ^= 1
    a |= 1 << 7
    b = (b << 2) & 0xFF
    print(f"{a} {b} {a >> 1 & 1} {int(b != 0)}")
    «bits» = f"{«y»:08b}"
    print(f"{«bits»} {«bits»[4:]} {int(«bits», 2)}")


if __name__ == "__main__":
    main()
