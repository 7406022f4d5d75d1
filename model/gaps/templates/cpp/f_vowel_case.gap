topics: char flip with xor, string by value, range-for by reference, int of char
flipCase = flipCase|toggle|swapCase
w = word
v = word
k = int 1..25
==== cpp
string «flipCase»(string s) {
    for (auto& c : s)
        if (isalpha(c)) c ^= 32;
    return s;
}

int letterSum(const string& s) {
    int sum = 0;
    for (char c : s) sum += c & 31;
    return sum;
}

char nextLetter(char c, int k) {
    return c == 'z' ? 'a' : char('a' + (c - 'a' + k) % 26);
}
==== check cpp
#include <cctype>
#include <iostream>
#include <string>
using namespace std;
«SOURCE»
int main() {
    string s = "«w» 42 «v»";
    string t = «flipCase»(s);
    cout << s << "|" << t << "|" << «flipCase»(t + "-Q") << endl;
    cout << letterSum("«w»") << " " << letterSum("ABC") << " ";
    for (char c = 'w'; c <= 'z'; c++) cout << nextLetter(c, «k»);
    cout << endl;
}
==== python
def «flipCase»(s):
    return "".join(chr(ord(c) ^ 32) if c.isalpha() else c for c in s)


def letterSum(s):
    sum = 0
    for c in s:
        sum += ord(c) & 31
    return sum


def nextLetter(c, k):
    return "a" if c == "z" else chr(ord("a") + (ord(c) - ord("a") + k) % 26)
==== check python
«SOURCE»


s = "«w» 42 «v»"
t = «flipCase»(s)
print(f"{s}|{t}|{«flipCase»(t + '-Q')}")
print(f"{letterSum('«w»')} {letterSum('ABC')} ", end="")
for c in "wxyz":
    print(nextLetter(c, «k»), end="")
print()
