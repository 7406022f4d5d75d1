topics: cout of bool, char and int, implicit conversions, char plus int, short circuit with side effects
c = b|g|m|q
n = int 66..85
check = check|probe|test
w = word
==== cpp
#include <iostream>
#include <string>
using namespace std;

int calls = 0;

bool «check»(int x) {
    ++calls;
    return x > 0;
}

int main() {
    char c = '«c»';
    cout << c << " " << c + 1 << " " << char(c + 1) << " " << (char)(c - 32) << endl;
    char d = «n»;
    int diff = c - d;
    cout << d << " " << diff << " " << int(d) << endl;
    c++;
    d += 2;
    cout << c << d << " " << (c > d) << (c == '«c»') << endl;

    bool a = 5, b = 0;
    cout << a << b << !a << " " << a + a << " " << boolalpha << a << (a && b) << noboolalpha << endl;
    if (b && «check»(1) || «check»(-1) || «check»(2))
        cout << "calls " << calls << endl;
    int count = «check»(3) + «check»(-3) + («n» % 2 == 0);
    cout << count << " " << calls << endl;

    string s = "«w»";
    s += 'x';
    s += 65;
    s = '<' + s + '>';
    cout << s << " " << s[1] + 0 << " " << (s[0] < s[1]) << endl;
    for (char l = 'a'; l <= 'e'; l += 2) cout << l << l - 'a';
    cout << endl;
    int digit = '7' - '0', code = '7';
    cout << digit + code << " " << digit * 1.0 << " " << 'a' * 2 << endl;
    cout << "tab\tend " << '\n' << (int)'\n' << " " << "q\"uote\\" << endl;
}
==== python
calls = 0


def «check»(x):
    global calls
    calls += 1
    return x > 0


def main():
    c = "«c»"
    print(f"{c} {ord(c) + 1} {chr(ord(c) + 1)} {chr(ord(c) - 32)}")
    d = chr(«n»)
    diff = ord(c) - ord(d)
    print(f"{d} {diff} {ord(d)}")
    c = chr(ord(c) + 1)
    d = chr(ord(d) + 2)
    print(f"{c}{d} {int(c > d)}{int(c == '«c»')}")

    a = True
    b = False
    print(f"{int(a)}{int(b)}{int(not a)} {a + a} {str(a).lower()}{str(a and b).lower()}")
    if (b and «check»(1)) or «check»(-1) or «check»(2):
        print(f"calls {calls}")
    count = «check»(3) + «check»(-3) + («n» % 2 == 0)
    print(f"{count} {calls}")

    s = "«w»"
    s += "x"
    s += chr(65)
    s = "<" + s + ">"
    print(f"{s} {ord(s[1])} {int(s[0] < s[1])}")
    for l in range(ord("a"), ord("e") + 1, 2):
        print(f"{chr(l)}{l - ord('a')}", end="")
    print()
    digit = ord("7") - ord("0")
    code = ord("7")
    print(f"{digit + code} {digit * 1.0:g} {ord('a') * 2}")
    print("tab\tend ")
    print(ord("\n"), 'q"uote\\')


if __name__ == "__main__":
    main()
