topics: mutable strings, reference parameters, char arithmetic
encode = encode|caesar|rotate
msg = word
other = word
k = int 1..25
==== cpp
void «encode»(string& text, int k) {
    for (char& c : text) {
        if (isupper(c))
            c = (c - 'A' + k) % 26 + 'A';
        else if (islower(c))
            c = (c - 'a' + k) % 26 + 'a';
        else if (c == ' ')
            c = '_';
    }
}
==== check cpp
#include <cctype>
#include <iostream>
#include <string>
using namespace std;
«SOURCE»
int main() {
    string s = "Send «msg» to XYZ, «other»!";
    «encode»(s, «k»);
    cout << s << endl;
    «encode»(s, 26 - «k»);
    cout << s << endl;
}
==== python
def «encode»(text, k):
    result = []
    for c in text:
        if c.isupper():
            c = chr((ord(c) - ord("A") + k) % 26 + ord("A"))
        elif c.islower():
            c = chr((ord(c) - ord("a") + k) % 26 + ord("a"))
        elif c == " ":
            c = "_"
        result.append(c)
    return "".join(result)
==== check python
«SOURCE»


s = "Send «msg» to XYZ, «other»!"
s = «encode»(s, «k»)
print(s)
s = «encode»(s, 26 - «k»)
print(s)
