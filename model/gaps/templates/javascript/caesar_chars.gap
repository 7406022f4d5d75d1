topics: charCodeAt, fromCharCode, split('') map join, negative shift, codePointAt, replace callback
encode = encode|shiftText|cipher
k = int 1..25
msg = Hello, World|Attack at Dawn|Zebra & Yak
==== javascript
function «encode»(text, shift) {
  return text.split('').map(ch => {
    const code = ch.charCodeAt(0);
    let base;
    if (ch >= 'a' && ch <= 'z') base = 97;
    else if (ch >= 'A' && ch <= 'Z') base = 65;
    else return ch;
    return String.fromCharCode((code - base + shift % 26 + 26) % 26 + base);
  }).join('');
}
==== python
import math


def «encode»(text, shift):
    def shiftOne(ch):
        code = ord(ch)
        if "a" <= ch <= "z":
            base = 97
        elif "A" <= ch <= "Z":
            base = 65
        else:
            return ch
        return chr((code - base + int(math.fmod(shift, 26)) + 26) % 26 + base)

    return "".join(shiftOne(ch) for ch in text)
==== check javascript
«SOURCE»
const secret = «encode»('«msg»', «k»);
console.log(secret, «encode»(secret, -«k»));
console.log(«encode»('xyz XYZ!', 3), «encode»('abc', -29));
==== check python
«SOURCE»
secret = «encode»("«msg»", «k»)
print(secret, «encode»(secret, -«k»))
print(«encode»("xyz XYZ!", 3), «encode»("abc", -29))
