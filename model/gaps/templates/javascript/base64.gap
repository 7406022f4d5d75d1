topics: base64 by hand, bit shifts and masks, charAt lookup, padding with =, i += 3, undefined bytes as NaN to 0, fromCharCode
encode = encode|toBase64|pack
decode = decode|fromBase64|unpack
w = words 2
s = Hello!|abc|x=1;y=22
==== javascript
const ABC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function «encode»(text) {
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1); // NaN past the end
    const c = text.charCodeAt(i + 2);
    const bits = (a << 16) | (b << 8) | c; // NaN counts as 0 here
    out += ABC[bits >> 18] + ABC[(bits >> 12) & 63];
    out += isNaN(b) ? '=' : ABC[(bits >> 6) & 63];
    out += isNaN(c) ? '=' : ABC[bits & 63];
  }
  return out;
}

function «decode»(code) {
  let out = '';
  let bits = 0, count = 0;
  for (const ch of code) {
    if (ch === '=') break;
    const value = ABC.indexOf(ch);
    if (value < 0) throw new Error('bad character ' + ch);
    bits = (bits << 6) | value;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out += String.fromCharCode((bits >> count) & 0xff);
      bits &= (1 << count) - 1;
    }
  }
  return out;
}

for (const text of ['«s»', [«w»].join('-'), 'a', 'ab', '']) {
  const code = «encode»(text);
  console.log(code.padEnd(20, '.'), code.length, «decode»(code) === text);
}
console.log(«decode»('SmF2YVNjcmlwdA=='));
try {
  «decode»('ab*d');
} catch (err) {
  console.log(err.message);
}

// run lengths of bits
let bin = '';
for (const ch of '«s»'.slice(0, 2)) bin += ch.charCodeAt(0).toString(2).padStart(8, '0');
console.log(bin, bin.replace(/(.)\1+/g, (run, bit) => `${bit}x${run.length} `));
console.log(bin.split('1').length - 1, parseInt(bin, 2), parseInt(bin.slice(0, 4), 2).toString(16));
==== python
import re

ABC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def «encode»(text):
    out = ""
    for i in range(0, len(text), 3):
        a = ord(text[i])
        b = ord(text[i + 1]) if i + 1 < len(text) else None  # None past the end
        c = ord(text[i + 2]) if i + 2 < len(text) else None
        bits = (a << 16) | ((b or 0) << 8) | (c or 0)
        out += ABC[bits >> 18] + ABC[(bits >> 12) & 63]
        out += "=" if b is None else ABC[(bits >> 6) & 63]
        out += "=" if c is None else ABC[bits & 63]
    return out


def «decode»(code):
    out = ""
    bits = 0
    count = 0
    for ch in code:
        if ch == "=":
            break
        value = ABC.find(ch)
        if value < 0:
            raise ValueError("bad character " + ch)
        bits = (bits << 6) | value
        count += 6
        if count >= 8:
            count -= 8
            out += chr((bits >> count) & 0xFF)
            bits &= (1 << count) - 1
    return out


for text in ["«s»", "-".join([«w»]), "a", "ab", ""]:
    code = «encode»(text)
    print(code.ljust(20, "."), len(code), str(«decode»(code) == text).lower())
print(«decode»("SmF2YVNjcmlwdA=="))
try:
    «decode»("ab*d")
except ValueError as err:
    print(err)

# run lengths of bits
bin_ = ""
for ch in "«s»"[:2]:
    bin_ += f"{ord(ch):b}".rjust(8, "0")
print(bin_, re.sub(r"(.)\1+", lambda m: f"{m.group(1)}x{len(m.group(0))} ", bin_))
print(len(bin_.split("1")) - 1, int(bin_, 2), f"{int(bin_[:4], 2):x}")
