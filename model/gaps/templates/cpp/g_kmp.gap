topics: KMP, prefix function, nested while, vector<int> return, string::find loop
prefix = prefixFunction|failure|borders
w = word
sep = a|b|k
s_findAll = findAll|occurrences|matches
s_hits = hits|found|result
==== cpp
vector<int> «prefix»(const string& p)
{
    vector<int> pi(p.size());
    for (size_t i = 1, k = 0; i < p.size(); i++)
    {
        while (k > 0 && p[k] != p[i])
            k = pi[k - 1];
        if (p[k] == p[i])
            k++;
        pi[i] = k;
    }
    return pi;
}

vector<int> «s_findAll»(const string& text, const string& p)
{
    vector<int> «s_hits», pi = «prefix»(p);
    int k = 0;
    for (int i = 0; i < (int)text.length(); i++)
    {
        while (k && p[k] != text[i])
            k = pi[k - 1];
        if (p[k] == text[i] && ++k == (int)p.length())
        {
            «s_hits».push_back(i - k + 1);
            k = pi[k - 1];
        }
    }
    return «s_hits»;
}
==== check cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    string w = "«w»";
    for (int x : «prefix»("aabaaab" + w)) cout << x << " ";
    cout << "| ";
    for (int x : «s_findAll»(w + "«sep»" + w + w + "aaa", w)) cout << x << " ";
    for (int x : «s_findAll»("aaaa", "aa")) cout << x << " ";
    cout << «s_findAll»(w, "zq").size() << endl;
}
==== python
def «prefix»(p):
    pi = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k > 0 and p[k] != p[i]:
            k = pi[k - 1]
        if p[k] == p[i]:
            k += 1
        pi[i] = k
    return pi


def «s_findAll»(text, p):
    «s_hits» = []
    pi = «prefix»(p)
    k = 0
    for i in range(len(text)):
        while k and p[k] != text[i]:
            k = pi[k - 1]
        if p[k] == text[i]:
            k += 1
            if k == len(p):
                «s_hits».append(i - k + 1)
                k = pi[k - 1]
    return «s_hits»
==== check python
«SOURCE»


w = "«w»"
for x in «prefix»("aabaaab" + w):
    print(x, end=" ")
print("| ", end="")
for x in «s_findAll»(w + "«sep»" + w + w + "aaa", w):
    print(x, end=" ")
for x in «s_findAll»("aaaa", "aa"):
    print(x, end=" ")
print(len(«s_findAll»(w, "zq")))
