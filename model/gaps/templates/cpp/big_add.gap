topics: big numbers in strings, reverse, char arithmetic, carry
addBig = addBig|addStrings|bigSum
mulSmall = mulSmall|scale|times
a = int 900000..99999999
b = int 1000..9999999
n = int 18..25
==== cpp
#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

string «addBig»(const string& a, const string& b) {
    string res;
    int carry = 0;
    for (int i = a.size() - 1, j = b.size() - 1; i >= 0 || j >= 0 || carry; i--, j--) {
        int d = carry;
        if (i >= 0) d += a[i] - '0';
        if (j >= 0) d += b[j] - '0';
        res.push_back('0' + d % 10);
        carry = d / 10;
    }
    reverse(res.begin(), res.end());
    return res;
}

string «mulSmall»(string num, int k) {
    int carry = 0;
    for (int i = (int)num.size() - 1; i >= 0; --i) {
        int d = (num[i] - '0') * k + carry;
        num[i] = d % 10 + '0';
        carry = d / 10;
    }
    while (carry > 0) {
        num.insert(num.begin(), '0' + carry % 10);
        carry /= 10;
    }
    return num;
}

int main() {
    cout << «addBig»("«a»99999999999", "«b»") << endl;
    string f = "1";
    for (int i = 2; i <= «n»; ++i)
        f = «mulSmall»(f, i);
    cout << «n» << "! = " << f << " (" << f.length() << " digits)" << endl;
    string x = "0", y = "1";
    for (int i = 0; i < 100; i++) {
        string z = «addBig»(x, y);
        x = y;
        y = z;
    }
    int sum = 0;
    for (char c : x) sum += c - '0';
    cout << x << " " << sum << endl;
    return 0;
}
==== python
def «addBig»(a, b):
    res = []
    carry = 0
    i = len(a) - 1
    j = len(b) - 1
    while i >= 0 or j >= 0 or carry:
        d = carry
        if i >= 0:
            d += int(a[i])
        if j >= 0:
            d += int(b[j])
        res.append(str(d % 10))
        carry = d // 10
        i -= 1
        j -= 1
    res.reverse()
    return "".join(res)


def «mulSmall»(num, k):
    digits = list(num)
    carry = 0
    for i in range(len(digits) - 1, -1, -1):
        d = int(digits[i]) * k + carry
        digits[i] = str(d % 10)
        carry = d // 10
    while carry > 0:
        digits.insert(0, str(carry % 10))
        carry //= 10
    return "".join(digits)


def main():
    print(«addBig»("«a»99999999999", "«b»"))
    f = "1"
    for i in range(2, «n» + 1):
        f = «mulSmall»(f, i)
    print(f"«n»! = {f} ({len(f)} digits)")
    x = "0"
    y = "1"
    for i in range(100):
        z = «addBig»(x, y)
        x = y
        y = z
    sum = 0
    for c in x:
        sum += int(c)
    print(f"{x} {sum}")


if __name__ == "__main__":
    main()
