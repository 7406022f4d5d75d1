topics: base conversion, char arithmetic, do-while, negative numbers, ternary
toBase = toBase|convert|format
fromBase = fromBase|readBase|parse
n = int 10..9999
base = int 3..20
==== cpp
string «toBase»(int n, int base = 2) {
    bool negative = n < 0;
    if (negative) n = -n;
    string s;
    do {
        int d = n % base;
        s = char(d < 10 ? '0' + d : 'a' + d - 10) + s;
        n /= base;
    } while (n > 0);
    return negative ? "-" + s : s;
}

int «fromBase»(const string& s, int base) {
    int value = 0;
    for (char c : s) {
        int d = c >= '0' && c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
        if (d < 0 || d >= base) return -1;
        value = value * base + d;
    }
    return value;
}
==== check cpp
#include <iostream>
#include <string>
using namespace std;
«SOURCE»
int main() {
    cout << «toBase»(«n») << " " << «toBase»(-«n», «base») << " " << «toBase»(0, 16) << endl;
    cout << «fromBase»(«toBase»(«n», «base»), «base») << " " << «fromBase»("Ff", 16) << " " << «fromBase»("19", 8) << endl;
}
==== python
def «toBase»(n, base=2):
    negative = n < 0
    if negative:
        n = -n
    s = ""
    while True:
        d = n % base
        s = chr(ord("0") + d if d < 10 else ord("a") + d - 10) + s
        n //= base
        if n <= 0:
            break
    return "-" + s if negative else s


def «fromBase»(s, base):
    value = 0
    for c in s:
        d = ord(c) - ord("0") if "0" <= c <= "9" else (ord(c) | 32) - ord("a") + 10
        if d < 0 or d >= base:
            return -1
        value = value * base + d
    return value
==== check python
«SOURCE»


print(«toBase»(«n»), «toBase»(-«n», «base»), «toBase»(0, 16))
print(«fromBase»(«toBase»(«n», «base»), «base»), «fromBase»("Ff", 16), «fromBase»("19", 8))
