topics: C arrays, char as index, char arithmetic, string building
countLetters = countLetters|tally|histogram
text = words 2..4
counts = counts|freq|seen
==== cpp
#include <iostream>
#include <string>
using namespace std;

void «countLetters»(const string &s, int «counts»[26])
{
    for (size_t i = 0; i < s.size(); ++i)
        if (s[i] >= 'a' && s[i] <= 'z')
            «counts»[s[i] - 'a']++;
}

int main()
{
    string lines[] = {«text»};
    int «counts»[26] = {0};
    int checksum = 0;
    for (const string &line : lines)
    {
        «countLetters»(line, «counts»);
        for (char c : line)
            checksum += c;
    }

    string once;
    int best = 0;
    for (int i = 0; i < 26; ++i)
    {
        if («counts»[i] == 1)
            once += 'a' + i;
        if («counts»[i] > «counts»[best])
            best = i;
    }
    cout << "once: " << once << '\n';
    cout << "most: " << char('a' + best) << " x" << «counts»[best] << '\n';
    cout << "checksum: " << checksum << ' ' << checksum % 256 << '\n';
    cout << 'a' + 1 << ' ' << (char)('a' + 1) << ' ' << int('Z') << '\n';
    return 0;
}
==== python
def «countLetters»(s, «counts»):
    for c in s:
        if "a" <= c <= "z":
            «counts»[ord(c) - ord("a")] += 1


def main():
    lines = [«text»]
    «counts» = [0] * 26
    checksum = 0
    for line in lines:
        «countLetters»(line, «counts»)
        for c in line:
            checksum += ord(c)

    once = ""
    best = 0
    for i in range(26):
        if «counts»[i] == 1:
            once += chr(ord("a") + i)
        if «counts»[i] > «counts»[best]:
            best = i
    print(f"once: {once}")
    print(f"most: {chr(ord('a') + best)} x{«counts»[best]}")
    print(f"checksum: {checksum} {checksum % 256}")
    print(f"{ord('a') + 1} {chr(ord('a') + 1)} {ord('Z')}")


if __name__ == "__main__":
    main()
