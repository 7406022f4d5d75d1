topics: subsets by bit mask, gray code, 1 << n, bit tests, nested loops over bits
vals = ints 4..4 1..12
target = int 8..25
subsetSums = subsetSums|countSubsets|matches
bits = int 3..4
==== cpp
int «subsetSums»(const vector<int>& v, int target) {
    int n = v.size(), hits = 0;
    for (int mask = 0; mask < (1 << n); mask++) {
        int sum = 0;
        for (int i = 0; i < n; i++)
            if (mask >> i & 1) sum += v[i];
        hits += sum <= target;
    }
    return hits;
}

vector<string> gray(int bits) {
    vector<string> out;
    for (int i = 0; i < 1 << bits; i++) {
        int g = i ^ (i >> 1);
        string s;
        for (int b = bits; b--;) s += g & (1 << b) ? '1' : '0';
        out.push_back(s);
    }
    return out;
}

unsigned parity(unsigned x) {
    for (int s = 16; s; s >>= 1) x ^= x >> s;
    return x & 1;
}
==== check cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    cout << «subsetSums»({«vals»}, «target») << endl;
    for (auto& s : gray(«bits»)) cout << s << " ";
    cout << parity(«target») << parity(7u) << parity(0xF0F0F0F1u) << endl;
}
==== python
def «subsetSums»(v, target):
    n = len(v)
    hits = 0
    for mask in range(1 << n):
        sum = 0
        for i in range(n):
            if mask >> i & 1:
                sum += v[i]
        hits += sum <= target
    return hits


def gray(bits):
    out = []
    for i in range(1 << bits):
        g = i ^ (i >> 1)
        s = ""
        for b in range(bits - 1, -1, -1):
            s += "1" if g & (1 << b) else "0"
        out.append(s)
    return out


def parity(x):
    s = 16
    while s:
        x ^= x >> s
        s >>= 1
    return x & 1
==== check python
«SOURCE»


print(«subsetSums»([«vals»], «target»))
for s in gray(«bits»):
    print(s, end=" ")
print(f"{parity(«target»)}{parity(7)}{parity(0xF0F0F0F1)}")
