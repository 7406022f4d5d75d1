topics: string find, npos, erase, insert, replace, substr, mutable strings
replaceAll = replaceAll|substitute|swapWords
one = word
two = word
three = word
text = text|line|phrase
==== cpp
#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

void «replaceAll»(string& «text», const string& what, const string& with)
{
    size_t pos = 0;
    while ((pos = «text».find(what, pos)) != string::npos)
    {
        «text».replace(pos, what.length(), with);
        pos += with.length();
    }
}

string trim(const string& «text»)
{
    size_t a = «text».find_first_not_of(" \t");
    if (a == string::npos)
        return "";
    return «text».substr(a, «text».find_last_not_of(" \t") - a + 1);
}

int main()
{
    string «text» = "the «one» and the «two»";
    «replaceAll»(«text», "the", "a «three»");
    cout << «text» << endl;

    string s = "«one»-«two»";
    size_t dash = s.find('-');
    cout << s.substr(0, dash) << "|" << s.substr(dash + 1) << "|" << s.substr(1, 2) << endl;
    s.insert(dash, "[x]");
    cout << s << " " << s.rfind('x') << endl;
    s.erase(dash, 3);
    s.erase(0, 1);
    s[0] = toupper(s[0]);
    s.back() = '!';
    s += '?';
    s.pop_back();
    cout << s << " " << s.size() << endl;
    reverse(s.begin(), s.end());
    cout << s << endl;
    s.erase(remove(s.begin(), s.end(), '-'), s.end());
    transform(s.begin(), s.end(), s.begin(), ::toupper);
    cout << s << " " << (s.find("zzz") == string::npos) << endl;
    cout << "[" << trim("  «three» \t") << "][" << trim("   ") << "]" << endl;
    string copy = s;
    copy.replace(0, 2, "<>");
    copy.resize(4);
    cout << copy << " " << (copy < s) << (s.compare(s) == 0) << endl;
    return 0;
}
==== python
def «replaceAll»(«text», what, with_):
    return «text».replace(what, with_)


def trim(«text»):
    return «text».strip(" \t")


def main():
    «text» = "the «one» and the «two»"
    «text» = «replaceAll»(«text», "the", "a «three»")
    print(«text»)

    s = "«one»-«two»"
    dash = s.find("-")
    print(f"{s[:dash]}|{s[dash + 1:]}|{s[1:3]}")
    s = s[:dash] + "[x]" + s[dash:]
    print(f"{s} {s.rfind('x')}")
    s = s[:dash] + s[dash + 3 :]
    s = s[1:]
    s = s[0].upper() + s[1:]
    s = s[:-1] + "!"
    s += "?"
    s = s[:-1]
    print(f"{s} {len(s)}")
    s = s[::-1]
    print(s)
    s = s.replace("-", "")
    s = s.upper()
    print(f"{s} {int('zzz' not in s)}")
    print("[" + trim("  «three» \t") + "][" + trim("   ") + "]")
    copy = s
    copy = "<>" + copy[2:]
    copy = copy[:4]
    print(f"{copy} {int(copy < s)}{int(s == s)}")


if __name__ == "__main__":
    main()
