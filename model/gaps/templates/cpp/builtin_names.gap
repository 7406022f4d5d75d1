topics: variables named like Python builtins, input parsing, min and max
str = str|text
hash = hash|id|sumUp
s = words 3..4
==== cpp
int «hash»(const string& «str») {
    int sum = 7, len = «str».length();
    for (int i = 0; i < len; i++) {
        char chr = «str»[i];
        sum = (sum * 31 + chr) % 1009;
    }
    return sum;
}

string range(const vector<string>& list) {
    string min = list[0], max = list[0];
    for (const string& str : list) {
        if (str < min) min = str;
        if (str.compare(max) > 0) max = str;
    }
    return min + ".." + max + " (" + to_string(max.size()) + ")";
}
==== check cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<string> v = {«s»};
    for (auto& w : v) cout << ::«hash»(w) << " ";
    cout << range(v) << endl;
}
==== python
def «hash»(«str»):
    sum = 7
    len_ = len(«str»)
    for i in range(len_):
        chr = «str»[i]
        sum = (sum * 31 + ord(chr)) % 1009
    return sum


def range_(list):
    min = list[0]
    max = list[0]
    for str in list:
        if str < min:
            min = str
        if str > max:
            max = str
    return f"{min}..{max} ({len(max)})"
==== check python
«SOURCE»


v = [«s»]
for w in v:
    print(«hash»(w), end=" ")
print(range_(v))
