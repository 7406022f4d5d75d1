topics: two indices, i++ and j-- in conditions, tolower, isalnum
isPalindrome = isPalindrome|mirrored|checkWord
left = left|i|lo
a = word
b = word
==== cpp
bool «isPalindrome»(const std::string &s)
{
    int «left» = 0, right = s.size() - 1;
    while («left» < right) {
        if (!isalnum(s[«left»])) {
            «left»++;
        } else if (!isalnum(s[right])) {
            right--;
        } else if (tolower(s[«left»++]) != tolower(s[right--])) {
            return false;
        }
    }
    return true;
}
==== check cpp
#include <cctype>
#include <iostream>
#include <string>
«SOURCE»
int main() {
    std::cout << «isPalindrome»("A man, a plan: Panama") << «isPalindrome»("«a» «b»") << «isPalindrome»("")
              << «isPalindrome»("No 'x' in Nixon") << «isPalindrome»("ab") << std::endl;
}
==== python
def «isPalindrome»(s):
    «left» = 0
    right = len(s) - 1
    while «left» < right:
        if not s[«left»].isalnum():
            «left» += 1
        elif not s[right].isalnum():
            right -= 1
        else:
            if s[«left»].lower() != s[right].lower():
                return False
            «left» += 1
            right -= 1
    return True
==== check python
«SOURCE»


texts = ["A man, a plan: Panama", "«a» «b»", "", "No 'x' in Nixon", "ab"]
print("".join(str(int(«isPalindrome»(t))) for t in texts))
