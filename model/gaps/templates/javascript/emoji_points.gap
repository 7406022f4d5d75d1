topics: codePointAt, String.fromCodePoint, spread by code points versus length in UTF-16 units, charCodeAt, escape
describe = describe|inspectChars|codes
w = word
c = 😀|🚀|🌳
==== javascript
function «describe»(text) {
  return [...text].map((ch) => {
    const cp = ch.codePointAt(0);
    return 'U+' + cp.toString(16).toUpperCase().padStart(4, '0');
  });
}

function utf16Length(text) {
  return text.length;
}

const isAscii = (text) => /^[\x00-\x7f]*$/.test(text);
const escape = (text) =>
  Array.from(text, (ch) => (ch.codePointAt(0) > 126 ? `&#${ch.codePointAt(0)};` : ch)).join('');
==== python
import re


def «describe»(text):
    return [f"U+{ord(ch):04X}" for ch in text]


def utf16Length(text):
    # JavaScript counts UTF-16 units
    return len(text.encode("utf-16-le")) // 2


def isAscii(text):
    return re.search(r"^[\x00-\x7f]*\Z", text) is not None


def escape(text):
    return "".join(f"&#{ord(ch)};" if ord(ch) > 126 else ch for ch in text)
==== check javascript
«SOURCE»
const s = '«w» é«c»';
console.log(«describe»(s).slice(-3).join(' '), utf16Length(s), [...s].length);
console.log(isAscii(s), isAscii('«w»'), escape(s), String.fromCodePoint(«describe»('A').length + 64));
==== check python
«SOURCE»
s = "«w» é«c»"
print(" ".join(«describe»(s)[-3:]), utf16Length(s), len(s))
print(str(isAscii(s)).lower(), str(isAscii("«w»")).lower(), escape(s), chr(len(«describe»("A")) + 64))
