topics: char arrays, null terminator cuts, strlen, strcpy, toupper in place, char tables
w = word
v = word
cut = int 1..2
buf = buf|line|name
==== cpp
#include <cctype>
#include <cstdio>
#include <cstring>

void upper(char *s)
{
    for (; *s; ++s)
        *s = toupper(*s);
}

int countChar(const char s[], char c)
{
    int n = 0;
    for (int i = 0; s[i] != '\0'; i++)
        n += s[i] == c;
    return n;
}

void removeChar(char *s, char c)
{
    int i, j;
    for (i = j = 0; s[i]; i++)
        if (s[i] != c)
            s[j++] = s[i];
    s[j] = 0;
}

int main()
{
    char «buf»[64] = "«w»";
    strcat(«buf», "-");
    strcat(«buf», "«v»");
    printf("%s %d\n", «buf», (int)strlen(«buf»));
    char copy[64];
    strcpy(copy, «buf»);
    upper(copy);
    printf("%s %s %d %d\n", «buf», copy, countChar(«buf», 'e'), countChar(copy, 'e'));
    removeChar(copy, 'A');
    printf("%s\n", copy);
    char *dash = strchr(«buf», '-');
    *dash = '\0';
    printf("[%s] [%s] [%s]\n", «buf», dash + 1, «buf» + «cut»);
    «buf»[«cut»] = '\0';
    printf("%s %zu %d\n", «buf», strlen(«buf»), strcmp(«buf», "«w»") < 0);
    char digits[11];
    for (int i = 0; i < 10; i++)
        digits[i] = '9' - i;
    digits[10] = '\0';
    puts(digits);
    return 0;
}
==== python
def upper(s):
    return s.upper()


def countChar(s, c):
    n = 0
    for ch in s:
        n += ch == c
    return n


def removeChar(s, c):
    return s.replace(c, "")


def main():
    «buf» = "«w»"
    «buf» += "-"
    «buf» += "«v»"
    print(f"{«buf»} {len(«buf»)}")
    copy = «buf»
    copy = upper(copy)
    print(f"{«buf»} {copy} {countChar(«buf», 'e')} {countChar(copy, 'e')}")
    copy = removeChar(copy, "A")
    print(copy)
    dash = «buf».find("-")
    rest = «buf»[dash + 1 :]
    «buf» = «buf»[:dash]
    print(f"[{«buf»}] [{rest}] [{«buf»[«cut»:]}]")
    «buf» = «buf»[:«cut»]
    print(f"{«buf»} {len(«buf»)} {int(«buf» < '«w»')}")
    digits = ""
    for i in range(10):
        digits += chr(ord("9") - i)
    print(digits)


if __name__ == "__main__":
    main()
