topics: checksums, char digits, loop from the back, toggled flag, string validation
digits = int 10000000..99999999
isbn = int 100000000..999999999
luhn = luhn|validCard|checkSum
s_isbnDigit = isbnDigit|isbnCheck|checkDigit
s_digitalRoot = digitalRoot|rootDigit|reduceDigits
s_twice = twice|second|dbl
==== cpp
bool «luhn»(const string &number)
{
    int sum = 0;
    bool «s_twice» = false;
    for (auto it = number.rbegin(); it != number.rend(); ++it)
    {
        if (*it == ' ')
            continue;
        if (*it < '0' || *it > '9')
            return false;
        int d = *it - '0';
        if («s_twice» && (d *= 2) > 9)
            d -= 9;
        sum += d;
        «s_twice» = !«s_twice»;
    }
    return sum % 10 == 0;
}

char «s_isbnDigit»(const string &nine)
{
    int sum = 0, weight = 10;
    for (char c : nine)
        sum += (c - '0') * weight--;
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : '0' + check;
}

int «s_digitalRoot»(unsigned long n)
{
    int s;
    for (; n > 9; n = s)
        for (s = 0; n; n /= 10)
            s += n % 10;
    return n;
}
==== check cpp
#include <iostream>
#include <string>
using namespace std;
«SOURCE»
int main() {
    string base = to_string(«digits»);
    for (char c = '0'; c <= '9'; ++c) cout << «luhn»(base + c);
    cout << " " << «luhn»("4539 1488 0343 6467") << «luhn»("12a") << " " << «s_isbnDigit»(to_string(«isbn»)) << " "
         << «s_digitalRoot»(«isbn») << «s_digitalRoot»(0) << endl;
}
==== python
def «luhn»(number):
    sum = 0
    «s_twice» = False
    for c in reversed(number):
        if c == " ":
            continue
        if c < "0" or c > "9":
            return False
        d = int(c)
        if «s_twice»:
            d *= 2
            if d > 9:
                d -= 9
        sum += d
        «s_twice» = not «s_twice»
    return sum % 10 == 0


def «s_isbnDigit»(nine):
    sum = 0
    weight = 10
    for c in nine:
        sum += int(c) * weight
        weight -= 1
    check = (11 - sum % 11) % 11
    return "X" if check == 10 else str(check)


def «s_digitalRoot»(n):
    while n > 9:
        s = 0
        while n:
            s += n % 10
            n //= 10
        n = s
    return n
==== check python
«SOURCE»


base = str(«digits»)
for c in "0123456789":
    print(int(«luhn»(base + c)), end="")
print(f" {int(«luhn»('4539 1488 0343 6467'))}{int(«luhn»('12a'))} {«s_isbnDigit»(str(«isbn»))} ", end="")
print(f"{«s_digitalRoot»(«isbn»)}{«s_digitalRoot»(0)}")
