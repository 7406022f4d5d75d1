topics: char flip with xor, string by value, range-for by reference, int of char
flipCase = flipCase|toggle|swapCase
w = word
v = word
k = int 1..25
s_letterSum = letterSum|weight|scoreWord
s_nextLetter = nextLetter|shiftChar|advance_
==== cpp
string «flipCase»(string s) {
    for (auto& c : s)
        if (isalpha(c)) c ^= 32;
    return s;
}

int «s_letterSum»(const string& s) {
    int sum = 0;
    for (char c : s) sum += c & 31;
    return sum;
}

char «s_nextLetter»(char c, int k) {
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
    cout << «s_letterSum»("«w»") << " " << «s_letterSum»("ABC") << " ";
    for (char c = 'w'; c <= 'z'; c++) cout << «s_nextLetter»(c, «k»);
    cout << endl;
}
==== python
def «flipCase»(s):
    return "".join(chr(ord(c) ^ 32) if c.isalpha() else c for c in s)


def «s_letterSum»(s):
    sum = 0
    for c in s:
        sum += ord(c) & 31
    return sum


def «s_nextLetter»(c, k):
    return "a" if c == "z" else chr(ord("a") + (ord(c) - ord("a") + k) % 26)
==== check python
«SOURCE»


s = "«w» 42 «v»"
t = «flipCase»(s)
print(f"{s}|{t}|{«flipCase»(t + '-Q')}")
print(f"{«s_letterSum»('«w»')} {«s_letterSum»('ABC')} ", end="")
for c in "wxyz":
    print(«s_nextLetter»(c, «k»), end="")
print()
