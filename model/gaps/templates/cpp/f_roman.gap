topics: pair arrays, while with subtraction, string +=, map of char, lookahead index
toRoman = toRoman|roman|encode
n = int 100..3999
m = int 4..99
fromRoman = fromRoman|romanValue|decode
==== cpp
string «toRoman»(int n) {
  static const pair<int, const char*> table[] = {
      {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
      {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
  string out;
  for (auto& [value, text] : table)
    for (; n >= value; n -= value) out += text;
  return out;
}

int «fromRoman»(const string& s) {
  map<char, int> value = {{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}, {'D', 500}, {'M', 1000}};
  int sum = 0;
  for (size_t i = 0; i < s.length(); i++) {
    int v = value[s[i]];
    sum += i + 1 < s.length() && v < value[s[i + 1]] ? -v : v;
  }
  return sum;
}
==== check cpp
#include <iostream>
#include <map>
#include <string>
#include <utility>
using namespace std;
«SOURCE»
int main() {
    for (int x : {«n», «m», 1, 49}) cout << «toRoman»(x) << " " << «fromRoman»(«toRoman»(x)) << endl;
}
==== python
def «toRoman»(n):
    table = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ]
    out = ""
    for value, text in table:
        while n >= value:
            out += text
            n -= value
    return out


def «fromRoman»(s):
    value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    sum = 0
    for i in range(len(s)):
        v = value[s[i]]
        sum += -v if i + 1 < len(s) and v < value[s[i + 1]] else v
    return sum
==== check python
«SOURCE»


for x in [«n», «m», 1, 49]:
    print(«toRoman»(x), «fromRoman»(«toRoman»(x)))
