topics: char arithmetic with wrap, ctype functions, string iterators, transform, unsigned char tables
==== cpp
#include <algorithm>
#include <cctype>
#include <iostream>
#include <map>
#include <string>

using namespace std;

char rot(char c, int by) {
    if (!isalpha(static_cast<unsigned char>(c))) return c;
    char base = isupper(static_cast<unsigned char>(c)) ? 'A' : 'a';
    int k = (c - base + by) % 26;
    return base + (k < 0 ? k + 26 : k);
}

string vigenere(string text, const string& key, bool decode = false) {
    auto k = key.begin();
    for (char& c : text) {
        if (!isalpha(static_cast<unsigned char>(c))) continue;
        int shift = tolower(*k) - 'a';
        c = rot(c, decode ? -shift : shift);
        if (++k == key.end()) k = key.begin();
    }
    return text;
}

string rails(const string& s, int n) {
    string rows[8];
    for (size_t i = 0, r = 0, down = 1; i < s.size(); i++) {
        rows[r] += s[i];
        if (down ? r + 1 == (size_t)n : r == 0) down = !down;
        r += down ? 1 : -1;
    }
    string out;
    for (auto& row : rows)
        if (!row.empty()) out += row + '/';
    out.pop_back();
    return out;
}

int crack(const string& s) {
    map<char, int> freq;
    for (unsigned char c : s)
        if (isalpha(c)) freq[tolower(c)]++;
    auto best = max_element(freq.begin(), freq.end(), [](auto& a, auto& b) { return a.second < b.second; });
    return best->first - 'e';
}

int main() {
    const string msg = "Meet me near the Elm, eleven PM.";
    string secret = msg;
    transform(secret.begin(), secret.end(), secret.begin(), [](char c) { return rot(c, -9); });
    int key = crack(secret);
    cout << secret << ' ' << key << ' ' << rot('Z', 27) << rot('a', -53) << rot('5', 3) << endl;
    string v = vigenere(msg, "Key");
    cout << v << ' ' << (vigenere(v, "Key", true) == msg) << endl;
    cout << rails("WEAREDISCOVERED", 3) << ' ' << rails("ABC", 5) << endl;
    string t = "bookkeeper";
    t.erase(unique(t.begin(), t.end()), t.end());
    string u(t.rbegin(), t.rend());
    sort(u.begin(), u.end(), greater<char>());
    cout << t << ' ' << u << ' ' << u.front() - u.back() << ' ' << count_if(msg.begin(), msg.end(), ::ispunct) << ' ' << (isdigit('7') != 0) << endl;
    char c = 'y';
    c += 3;
    cout << c << ' ' << int(c) << ' ' << static_cast<char>(c - 1) << ' ' << (c > 'z') << ' ' << string(3, c) + "!" << ' ' << string("abc") + c << endl;
}
