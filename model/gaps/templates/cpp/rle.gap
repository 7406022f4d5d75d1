topics: run-length encoding, to_string, string building, stoi, loop with changing index
encode = encode|compress|pack
decode = decode|expand|unpack
a = int 2..14
b = int 1..5
letter = w|q|k
==== cpp
string «encode»(const string& s) {
    string out;
    for (size_t i = 0; i < s.size();) {
        size_t j = i;
        while (j < s.size() && s[j] == s[i]) j++;
        if (j - i > 1) out += to_string(j - i);
        out += s[i];
        i = j;
    }
    return out;
}

string «decode»(const string& s) {
    string out, digits;
    for (char c : s) {
        if (isdigit(c)) {
            digits += c;
        } else {
            out.append(digits.empty() ? 1 : stoi(digits), c);
            digits.clear();
        }
    }
    return out;
}
==== check cpp
#include <cctype>
#include <iostream>
#include <string>
using namespace std;
«SOURCE»
int main() {
    string s = string(«a», '«letter»') + "x" + string(«b», 'y') + "zz";
    cout << s << endl << «encode»(s) << endl << («decode»(«encode»(s)) == s) << endl;
    cout << "[" << «encode»("") << "]" << «decode»("12a3bc") << endl;
}
==== python
def «encode»(s):
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        if j - i > 1:
            out += str(j - i)
        out += s[i]
        i = j
    return out


def «decode»(s):
    out = ""
    digits = ""
    for c in s:
        if c.isdigit():
            digits += c
        else:
            out += c * (1 if not digits else int(digits))
            digits = ""
    return out
==== check python
«SOURCE»


s = "«letter»" * «a» + "x" + "y" * «b» + "zz"
print(s)
print(«encode»(s))
print(int(«decode»(«encode»(s)) == s))
print(f"[{«encode»('')}]{«decode»('12a3bc')}")
