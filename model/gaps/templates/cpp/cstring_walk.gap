topics: C strings, pointer walk, char arithmetic, null terminator
myLen = myLen|strSize|lengthOf
toNum = toNum|parseInt|readNumber
n = int 12..9999
w = word
v = word
==== cpp
int «myLen»(const char *s)
{
    const char *p = s;
    while (*p)
        p++;
    return p - s;
}

int «toNum»(const char *s)
{
    int sign = 1, value = 0;
    while (*s == ' ')
        ++s;
    if (*s == '-' || *s == '+')
        sign = *s++ == '-' ? -1 : 1;
    for (; *s >= '0' && *s <= '9'; s++)
        value = 10 * value + (*s - '0');
    return sign * value;
}

int compare(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a - *b;
}
==== check cpp
#include <cstdio>
«SOURCE»
int main() {
    printf("%d %d\n", «myLen»("«w»"), «myLen»(""));
    printf("%d %d %d\n", «toNum»("  -«n»x"), «toNum»("+7"), «toNum»("abc"));
    printf("%d %d %d\n", compare("«w»", "«v»"), compare("«w»", "«w»"), compare("«w»x", "«w»"));
}
==== python
def «myLen»(s):
    return len(s)


def «toNum»(s):
    sign = 1
    value = 0
    i = 0
    while i < len(s) and s[i] == " ":
        i += 1
    if i < len(s) and (s[i] == "-" or s[i] == "+"):
        sign = -1 if s[i] == "-" else 1
        i += 1
    while i < len(s) and "0" <= s[i] <= "9":
        value = 10 * value + (ord(s[i]) - ord("0"))
        i += 1
    return sign * value


def compare(a, b):
    i = 0
    while i < len(a) and i < len(b) and a[i] == b[i]:
        i += 1
    x = ord(a[i]) if i < len(a) else 0
    y = ord(b[i]) if i < len(b) else 0
    return x - y
==== check python
«SOURCE»


print(f"{«myLen»('«w»')} {«myLen»('')}")
print(f"{«toNum»('  -«n»x')} {«toNum»('+7')} {«toNum»('abc')}")
print(f"{compare('«w»', '«v»')} {compare('«w»', '«w»')} {compare('«w»x', '«w»')}")
