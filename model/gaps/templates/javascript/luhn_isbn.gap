topics: check digits, string digits minus '0', reverse loop, % 10, replace non-digits, X as 10, implicit conversion by arithmetic
luhn = luhn|isValidCard|checkCard
d = int 1000..9999
e = int 100..999
==== javascript
function «luhn»(number) {
  const digits = String(number).replace(/\D/g, '');
  let sum = 0;
  let double = false;
  for (let i = digits.length - 1; i >= 0; i--) {
    let d = digits[i] - '0';
    if (double && (d *= 2) > 9) d -= 9;
    sum += d;
    double = !double;
  }
  return digits !== '' && sum % 10 === 0;
}

function checkDigit(number) {
  for (let d = 0; d < 10; d++) if («luhn»(number + '' + d)) return d;
}

function isbn10(text) {
  const s = text.replaceAll('-', '');
  if (!/^\d{9}[\dX]$/.test(s)) return false;
  return [...s].reduce((sum, c, i) => sum + (10 - i) * (c === 'X' ? 10 : +c), 0) % 11 === 0;
}
==== python
import re


def «luhn»(number):
    digits = re.sub(r"\D", "", str(number))
    sum_ = 0
    double = False
    for i in range(len(digits) - 1, -1, -1):
        d = int(digits[i])
        if double:
            d *= 2
            if d > 9:
                d -= 9
        sum_ += d
        double = not double
    return digits != "" and sum_ % 10 == 0


def checkDigit(number):
    for d in range(10):
        if «luhn»(str(number) + "" + str(d)):
            return d


def isbn10(text):
    s = text.replace("-", "")
    if re.search(r"^\d{9}[\dX]\Z", s) is None:
        return False
    return sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 0
==== check javascript
«SOURCE»
console.log(«luhn»('4539 1488 0343 6467'), «luhn»(8273123273520569), «luhn»('x'), «luhn»(0));
console.log(checkDigit(«d»), checkDigit('«d»«e»'), «luhn»('«d»-' + «e»));
console.log(isbn10('0-306-40615-2'), isbn10('080442957X'), isbn10('123'), isbn10('0306406«e»'));
==== check python
«SOURCE»
print(
    str(«luhn»("4539 1488 0343 6467")).lower(),
    str(«luhn»(8273123273520569)).lower(),
    str(«luhn»("x")).lower(),
    str(«luhn»(0)).lower(),
)
print(checkDigit(«d»), checkDigit("«d»«e»"), str(«luhn»("«d»-" + str(«e»))).lower())
print(
    str(isbn10("0-306-40615-2")).lower(),
    str(isbn10("080442957X")).lower(),
    str(isbn10("123")).lower(),
    str(isbn10("0306406«e»")).lower(),
)
