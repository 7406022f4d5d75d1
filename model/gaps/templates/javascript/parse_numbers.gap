topics: parseInt prefix parsing, radix, parseFloat, NaN
parseSize = parseSize|readLength|toPixels
text = text|raw|value
a = int 3..99
b = int 100..999
==== javascript
function «parseSize»(«text») {
  const n = parseInt(«text», 10);
  if (Number.isNaN(n)) {
    return -1;
  }
  return n;
}

function parseAny(«text», radix) {
  const n = parseInt(«text», radix);
  return isNaN(n) ? 'NaN' : String(n);
}
==== python
import re


def «parseSize»(«text»):
    # parseInt reads the longest numeric prefix
    m = re.match(r"\s*([+-]?\d+)", «text»)
    if m is None:
        return -1
    return int(m.group(1))


def parseAny(«text», radix):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:radix]
    m = re.match(rf"\s*([+-]?[{digits}]+)", «text», re.IGNORECASE)
    return "NaN" if m is None else str(int(m.group(1), radix))
==== check javascript
«SOURCE»
for (const s of ['«a»px', ' «b» ', '-12.75em', 'wide', '', '7up']) console.log(«parseSize»(s));
console.log(parseAny('ff', 16), parseAny('1012', 2), parseAny('zz', 36), parseAny('9', 8), parseAny('78', 8));
==== check python
«SOURCE»
for s in ["«a»px", " «b» ", "-12.75em", "wide", "", "7up"]:
    print(«parseSize»(s))
print(parseAny("ff", 16), parseAny("1012", 2), parseAny("zz", 36), parseAny("9", 8), parseAny("78", 8))
