topics: char arithmetic in index, int counts[26], return of boolean
isAnagram = isAnagram|sameLetters|matches
counts = counts|freq|letters
w = words 2
best = best|top|pos
n = n|left|k
mostCommon = mostCommon|favourite|dominant
==== java
static boolean «isAnagram»(String a, String b) {
    if (a.length() != b.length()) return false;
    int[] «counts» = new int[26];
    for (int i = 0; i < a.length(); i++) {
        «counts»[a.charAt(i) - 'a']++;
        «counts»[b.charAt(i) - 'a']--;
    }
    for (int «n» : «counts») {
        if («n» != 0) return false;
    }
    return true;
}

static char «mostCommon»(String s) {
    int[] «counts» = new int[26];
    for (char c : s.toCharArray()) «counts»[c - 'a']++;
    int «best» = 0;
    for (int i = 1; i < 26; i++) «best» = «counts»[i] > «counts»[«best»] ? i : «best»;
    return (char) («best» + 'a');
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        String[] w = {«w»};
        System.out.println(«isAnagram»("listen", "silent"));
        System.out.println(«isAnagram»(w[0], w[1]));
        System.out.println(«isAnagram»("aab", "abb"));
        System.out.println(«mostCommon»(w[0]) + "" + «mostCommon»(w[1]) + «mostCommon»("zebra"));
    }
}
==== python
def «isAnagram»(a, b):
    if len(a) != len(b):
        return False
    «counts» = [0] * 26
    for i in range(len(a)):
        «counts»[ord(a[i]) - ord("a")] += 1
        «counts»[ord(b[i]) - ord("a")] -= 1
    for «n» in «counts»:
        if «n» != 0:
            return False
    return True


def «mostCommon»(s):
    «counts» = [0] * 26
    for c in s:
        «counts»[ord(c) - ord("a")] += 1
    «best» = 0
    for i in range(1, 26):
        «best» = i if «counts»[i] > «counts»[«best»] else «best»
    return chr(«best» + ord("a"))
==== check python
«SOURCE»
w = [«w»]
print(str(«isAnagram»("listen", "silent")).lower())
print(str(«isAnagram»(w[0], w[1])).lower())
print(str(«isAnagram»("aab", "abb")).lower())
print(«mostCommon»(w[0]) + «mostCommon»(w[1]) + «mostCommon»("zebra"))
