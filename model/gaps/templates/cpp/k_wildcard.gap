topics: wildcard matching with const char pointers, recursion, pointer increments, null terminator
match = match|wild|glob
w = word
tail = ing|er|ly
s_pat = pat|pattern|mask
==== cpp
bool «match»(const char* «s_pat», const char* s) {
    for (; *«s_pat»; «s_pat»++, s++) {
        if (*«s_pat» == '*') {
            while (*«s_pat» == '*') ++«s_pat»;
            if (!*«s_pat») return true;
            while (*s)
                if («match»(«s_pat», s++)) return true;
            return false;
        }
        if (*s == '\0' || (*«s_pat» != '?' && *«s_pat» != *s)) return false;
    }
    return !*s;
}
==== check cpp
#include <iostream>
#include <string>
«SOURCE»
int main() {
    std::string s = "«w»«tail»";
    std::cout << «match»("*«tail»", s.c_str()) << «match»("?*«tail»", "«tail»") << «match»("a**c", "abbc")
              << «match»("a?c", "ac") << «match»("", "") << «match»("*", "") << «match»("«w»", s.c_str())
              << «match»(s.c_str(), "«w»«tail»") << "\n";
}
==== python
def «match»(«s_pat», s):
    p = 0
    i = 0
    while p < len(«s_pat»):
        if «s_pat»[p] == "*":
            while p < len(«s_pat») and «s_pat»[p] == "*":
                p += 1
            if p == len(«s_pat»):
                return True
            while i < len(s):
                if «match»(«s_pat»[p:], s[i:]):
                    return True
                i += 1
            return False
        if i >= len(s) or («s_pat»[p] != "?" and «s_pat»[p] != s[i]):
            return False
        p += 1
        i += 1
    return i == len(s)
==== check python
«SOURCE»


s = "«w»«tail»"
tests = [
    ("*«tail»", s),
    ("?*«tail»", "«tail»"),
    ("a**c", "abbc"),
    ("a?c", "ac"),
    ("", ""),
    ("*", ""),
    ("«w»", s),
    (s, "«w»«tail»"),
]
print("".join(str(int(«match»(p, t))) for p, t in tests))
