topics: in-place string reversal, std::reverse on ranges, two pointers, std::swap of characters
w = words 3..3
reverseWords = reverseWords|flipWords|turnAround
i = i|start|from_
==== cpp
void reverseRange(string &s, int a, int b)
{
    while (a < b)
        swap(s[a++], s[b--]);
}

void «reverseWords»(string &s)
{
    reverseRange(s, 0, s.length() - 1);
    for (int «i» = 0, end; «i» < (int)s.length(); «i» = end + 1)
    {
        end = «i»;
        while (end < (int)s.length() && s[end] != ' ')
            end++;
        reverseRange(s, «i», end - 1);
    }
}

string squeeze(const string &s)
{
    string out;
    for (char c : s)
        if (c != ' ' || (!out.empty() && out.back() != ' '))
            out.push_back(c);
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    if (!out.empty())
        out[0] = toupper(out[0]);
    return out;
}
==== check cpp
#include <cctype>
#include <iostream>
#include <string>
#include <utility>
using namespace std;
«SOURCE»
int main() {
    string w[] = {«w»}, s = w[0] + " " + w[1] + " " + w[2];
    «reverseWords»(s);
    cout << s << "|";
    s = "x";
    «reverseWords»(s);
    cout << s << squeeze("   " + w[1] + "   " + w[0] + "  ") << "|" << squeeze("  ") << endl;
}
==== python
def reverseRange(s, a, b):
    while a < b:
        s[a], s[b] = s[b], s[a]
        a += 1
        b -= 1


def «reverseWords»(s):
    s = list(s)
    reverseRange(s, 0, len(s) - 1)
    «i» = 0
    while «i» < len(s):
        end = «i»
        while end < len(s) and s[end] != " ":
            end += 1
        reverseRange(s, «i», end - 1)
        «i» = end + 1
    return "".join(s)


def squeeze(s):
    out = ""
    for c in s:
        if c != " " or (out and out[-1] != " "):
            out += c
    while out and out[-1] == " ":
        out = out[:-1]
    if out:
        out = out[0].upper() + out[1:]
    return out
==== check python
«SOURCE»


w = [«w»]
s = w[0] + " " + w[1] + " " + w[2]
s = «reverseWords»(s)
print(s, end="|")
s = "x"
s = «reverseWords»(s)
print(s + squeeze("   " + w[1] + "   " + w[0] + "  ") + "|" + squeeze("  "))
