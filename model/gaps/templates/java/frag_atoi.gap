topics: parsing digits, overflow check with long, sign, index while loop, char compare
parse = parse|atoi|toInt
res = result|value|acc
n = int 100..99999
==== java
public static int «parse»(String s) {
    int i = 0, sign = 1;
    long «res» = 0;
    while (i < s.length() && s.charAt(i) == ' ') i++;
    if (i < s.length() && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
        sign = s.charAt(i++) == '-' ? -1 : 1;
    }
    while (i < s.length()) {
        int d = s.charAt(i++) - '0';
        if (d < 0 || d > 9) break;
        «res» = «res» * 10 + d;
        if («res» * sign > Integer.MAX_VALUE) return Integer.MAX_VALUE;
        if («res» * sign < Integer.MIN_VALUE) return Integer.MIN_VALUE;
    }
    return (int) «res» * sign;
}

public static int reverse(int x) {
    int rev = 0;
    while (x != 0) {
        rev = rev * 10 + x % 10;
        x /= 10;
    }
    return rev;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        for (String s : new String[]{"«n»", "  -«n»x9", "+-2", "", "99999999999", "-2147483648", "-2147483649", "7.5"})
            System.out.print(«parse»(s) + " ");
        System.out.println();
        System.out.println(reverse(«n») + " " + reverse(-«n») + " " + reverse(1999999999) + " " + reverse(-120));
    }
}
==== python
import math


def «parse»(s):
    i, sign = 0, 1
    «res» = 0
    while i < len(s) and s[i] == " ":
        i += 1
    if i < len(s) and s[i] in "+-":
        sign = -1 if s[i] == "-" else 1
        i += 1
    while i < len(s):
        d = ord(s[i]) - ord("0")
        i += 1
        if d < 0 or d > 9:
            break
        «res» = «res» * 10 + d
        if «res» * sign > 2**31 - 1:
            return 2**31 - 1
        if «res» * sign < -(2**31):
            return -(2**31)
    return «res» * sign


def reverse(x):
    rev = 0
    while x != 0:
        rev = (rev * 10 + int(math.fmod(x, 10)) + 2**31) % 2**32 - 2**31
        x = int(x / 10)
    return rev
==== check python
«SOURCE»
for s in ["«n»", "  -«n»x9", "+-2", "", "99999999999", "-2147483648", "-2147483649", "7.5"]:
    print(«parse»(s), end=" ")
print()
print(reverse(«n»), reverse(-«n»), reverse(1999999999), reverse(-120))
