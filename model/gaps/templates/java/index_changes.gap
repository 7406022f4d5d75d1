topics: loop index changed in body, several variables in for, string parsing
expand = expand|decode|unpack
w = word
n = int 2..12
out = out|sb|plain
times = times|n0|reps
==== java
// "3a2b" becomes "aaabb"; a digit after '\' stands for itself
static String «expand»(String code) {
    StringBuilder «out» = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
        char c = code.charAt(i);
        if (c == '\\' && i + 1 < code.length()) {
            «out».append(code.charAt(++i));
            continue;
        }
        int «times» = 0;
        while (Character.isDigit(c) && i + 1 < code.length()) {
            «times» = «times» * 10 + Character.getNumericValue(c);
            c = code.charAt(++i);
        }
        if («times» == 0) «times» = 1;
        while («times»-- > 0) «out».append(c);
    }
    return «out».toString();
}

static boolean palindrome(String s) {
    for (int i = 0, j = s.length() - 1; i < j; i++, j--) {
        if (s.charAt(i) != s.charAt(j)) return false;
    }
    return true;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«expand»("3a2b«w»"));
        System.out.println(«expand»("«n»x\\7y9"));
        System.out.println(palindrome("«w»") + " " + palindrome(«expand»("2a«n»b2a")) + " " + palindrome(""));
    }
}
==== python
# "3a2b" becomes "aaabb"; a digit after '\' stands for itself
def «expand»(code):
    «out» = []
    i = 0
    while i < len(code):
        c = code[i]
        if c == "\\" and i + 1 < len(code):
            i += 1
            «out».append(code[i])
            i += 1
            continue
        «times» = 0
        while c.isdigit() and i + 1 < len(code):
            «times» = «times» * 10 + int(c)
            i += 1
            c = code[i]
        if «times» == 0:
            «times» = 1
        «out».append(c * «times»)
        i += 1
    return "".join(«out»)


def palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True
==== check python
«SOURCE»
print(«expand»("3a2b«w»"))
print(«expand»("«n»x\\7y9"))
print(
    str(palindrome("«w»")).lower(), str(palindrome(«expand»("2a«n»b2a"))).lower(), str(palindrome("")).lower()
)
