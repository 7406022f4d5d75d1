topics: long long, modular power, extended gcd with reference parameters, factorisation, do-while
base = int 2..50
exp = int 10..1000
a = int 20..300
b = int 20..300
power = power|modPow|fastPow
==== cpp
#include <iostream>
#include <vector>
using namespace std;

typedef long long ll;
const ll MOD = 1000000007LL;

ll «power»(ll b, ll e, ll mod = MOD) {
    ll r = 1;
    for (b %= mod; e; e >>= 1) {
        if (e & 1) r = r * b % mod;
        b = b * b % mod;
    }
    return r;
}

int extGcd(int a, int b, int &x, int &y) {
    if (b == 0) {
        x = 1, y = 0;
        return a;
    }
    int x1, y1;
    int g = extGcd(b, a % b, x1, y1);
    x = y1;
    y = x1 - a / b * y1;
    return g;
}

vector<pair<int, int>> factor(int n) {
    vector<pair<int, int>> f;
    for (int p = 2; p * p <= n; p++) {
        int k = 0;
        while (n % p == 0) n /= p, k++;
        if (k) f.push_back({p, k});
    }
    if (n > 1) f.emplace_back(n, 1);
    return f;
}

int digits(ll n, int &sum) {
    int count = 0;
    sum = 0;
    do {
        sum += n % 10;
        ++count;
    } while (n /= 10);
    return count;
}

int main() {
    cout << «power»(«base», «exp») << " " << «power»(«base», «exp», 97) << endl;
    int x, y;
    int g = extGcd(«a», «b», x, y);
    cout << g << " = " << «a» << "*" << x << " + " << «b» << "*" << y << endl;
    for (auto [p, k] : factor(«a» * «b»)) cout << p << "^" << k << " ";
    cout << endl;
    ll f = 1;
    for (int i = 1; i <= 20; i++) f *= i;
    int sum, n = digits(f, sum);
    cout << f << " " << n << " " << sum << " " << digits(0, sum) << sum << endl;
    return 0;
}
==== python
MOD = 1000000007


def «power»(b, e, mod=MOD):
    r = 1
    b %= mod
    while e:
        if e & 1:
            r = r * b % mod
        b = b * b % mod
        e >>= 1
    return r


def extGcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x1, y1 = extGcd(b, a % b)
    x = y1
    y = x1 - a // b * y1
    return g, x, y


def factor(n):
    f = []
    p = 2
    while p * p <= n:
        k = 0
        while n % p == 0:
            n //= p
            k += 1
        if k:
            f.append((p, k))
        p += 1
    if n > 1:
        f.append((n, 1))
    return f


def digits(n):
    count = 0
    sum = 0
    while True:
        sum += n % 10
        count += 1
        n //= 10
        if not n:
            break
    return count, sum


def main():
    print(f"{«power»(«base», «exp»)} {«power»(«base», «exp», 97)}")
    g, x, y = extGcd(«a», «b»)
    print(f"{g} = «a»*{x} + «b»*{y}")
    for p, k in factor(«a» * «b»):
        print(f"{p}^{k} ", end="")
    print()
    f = 1
    for i in range(1, 21):
        f *= i
    n, sum = digits(f)
    print(f"{f} {n} {sum}", end=" ")
    n, sum = digits(0)
    print(f"{n}{sum}")


if __name__ == "__main__":
    main()
