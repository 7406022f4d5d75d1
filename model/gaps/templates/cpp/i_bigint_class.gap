topics: big integer class, vector digits, uint32_t and uint64_t carry, operators * and +=, toString
BigInt = BigInt|Huge|LongNumber
n = int 15..28
m = int 1000..99999
e = int 20..60
==== cpp
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

class «BigInt» {
    static const uint32_t BASE = 1000000000;
    vector<uint32_t> d;  // little endian, base 1e9

public:
    «BigInt»(uint64_t v = 0) {
        do {
            d.push_back(v % BASE);
            v /= BASE;
        } while (v);
    }

    «BigInt»& operator+=(const «BigInt»& o) {
        uint32_t carry = 0;
        for (size_t i = 0; i < max(d.size(), o.d.size()) || carry; i++) {
            if (i == d.size()) d.push_back(0);
            d[i] += carry + (i < o.d.size() ? o.d[i] : 0);
            carry = d[i] >= BASE;
            if (carry) d[i] -= BASE;
        }
        return *this;
    }

    «BigInt»& operator*=(uint32_t k) {
        uint64_t carry = 0;
        for (auto& x : d) {
            uint64_t cur = (uint64_t)x * k + carry;
            x = (uint32_t)(cur % BASE);
            carry = cur / BASE;
        }
        if (carry) d.push_back((uint32_t)carry);
        return *this;
    }

    bool operator<(const «BigInt»& o) const {
        if (d.size() != o.d.size()) return d.size() < o.d.size();
        return lexicographical_compare(d.rbegin(), d.rend(), o.d.rbegin(), o.d.rend());
    }

    string str() const {
        string s = to_string(d.back());
        char buf[16];
        for (int i = (int)d.size() - 2; i >= 0; --i) {
            snprintf(buf, sizeof buf, "%09u", d[i]);
            s += buf;
        }
        return s;
    }
};

int main() {
    «BigInt» f(1);
    for (int i = 2; i <= «n»; i++) f *= i;
    cout << f.str() << " " << f.str().size() << endl;
    «BigInt» p = 1, sum;
    for (int i = 0; i < «e»; i++) {
        sum += p;
        p *= 2;
    }
    cout << p.str() << " " << sum.str() << endl;
    «BigInt» q = p;
    q += «m»;
    cout << (p < q) << (q < p) << (f < p) << " " << q.str() << endl;
    return 0;
}
==== python
class «BigInt»:
    BASE = 1000000000

    def __init__(self, v=0):
        self.d = []  # little endian, base 1e9
        while True:
            self.d.append(v % self.BASE)
            v //= self.BASE
            if not v:
                break

    def copy(self):
        other = «BigInt»()
        other.d = self.d[:]
        return other

    def __iadd__(self, o):
        if not isinstance(o, «BigInt»):
            o = «BigInt»(o)
        carry = 0
        i = 0
        while i < max(len(self.d), len(o.d)) or carry:
            if i == len(self.d):
                self.d.append(0)
            self.d[i] += carry + (o.d[i] if i < len(o.d) else 0)
            carry = int(self.d[i] >= self.BASE)
            if carry:
                self.d[i] -= self.BASE
            i += 1
        return self

    def __imul__(self, k):
        carry = 0
        for i, x in enumerate(self.d):
            cur = x * k + carry
            self.d[i] = cur % self.BASE
            carry = cur // self.BASE
        if carry:
            self.d.append(carry)
        return self

    def __lt__(self, o):
        if len(self.d) != len(o.d):
            return len(self.d) < len(o.d)
        return self.d[::-1] < o.d[::-1]

    def str(self):
        s = str(self.d[-1])
        for i in range(len(self.d) - 2, -1, -1):
            s += f"{self.d[i]:09d}"
        return s


def main():
    f = «BigInt»(1)
    for i in range(2, «n» + 1):
        f *= i
    print(f"{f.str()} {len(f.str())}")
    p = «BigInt»(1)
    sum = «BigInt»()
    for i in range(«e»):
        sum += p
        p *= 2
    print(f"{p.str()} {sum.str()}")
    q = p.copy()
    q += «m»
    print(f"{int(p < q)}{int(q < p)}{int(f < p)} {q.str()}")


if __name__ == "__main__":
    main()
