topics: split reverse join, regex cleanup, string comparison, charAt from both ends, immutability of strings
clean = clean|normalize|lettersOnly
w = words 3
p = Never odd or even|A man, a plan, a canal: Panama|Was it a car or a cat I saw?
==== javascript
const «clean» = (s) => s.toLowerCase().replace(/[^a-z0-9]/g, '');

function isPalindrome(s) {
  const t = «clean»(s);
  for (let i = 0, j = t.length - 1; i < j; i++, j--) {
    if (t.charAt(i) !== t.charAt(j)) return false;
  }
  return true;
}

const isAnagram = (a, b) => a !== b && [...«clean»(a)].sort().join() === [...«clean»(b)].sort().join();

function swapEnds(s) {
  if (s.length < 2) return s;
  return s[s.length - 1] + s.slice(1, -1) + s[0];
}
==== python
import re


def «clean»(s):
    return re.sub(r"[^a-z0-9]", "", s.lower())


def isPalindrome(s):
    t = «clean»(s)
    i = 0
    j = len(t) - 1
    while i < j:
        if t[i] != t[j]:
            return False
        i += 1
        j -= 1
    return True


def isAnagram(a, b):
    return a != b and sorted(«clean»(a)) == sorted(«clean»(b))


def swapEnds(s):
    if len(s) < 2:
        return s
    return s[-1] + s[1:-1] + s[0]
==== check javascript
«SOURCE»
console.log(isPalindrome('«p»'), isPalindrome(''), isPalindrome('nope'));
for (const w of [«w»]) console.log(swapEnds(w), isAnagram(w, swapEnds(w)), w.split('').reverse().join(''));
console.log(isAnagram('Dormitory', 'dirty room!'), swapEnds('x'), 'Zebra' < 'apple', 'a' < 'b');
==== check python
«SOURCE»
print(str(isPalindrome("«p»")).lower(), str(isPalindrome("")).lower(), str(isPalindrome("nope")).lower())
for w in [«w»]:
    print(swapEnds(w), str(isAnagram(w, swapEnds(w))).lower(), w[::-1])
print(str(isAnagram("Dormitory", "dirty room!")).lower(), swapEnds("x"), str("Zebra" < "apple").lower(), str("a" < "b").lower())
