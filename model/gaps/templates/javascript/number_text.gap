topics: thousands separators, regex lookahead, toFixed, toString radix, Number.parseFloat, unary plus
formatMoney = formatMoney|withCommas|prettyAmount
a = int 1000..9999999
f = float 1000.01..99999.99 3
==== javascript
function «formatMoney»(amount, digits = 2) {
  const negative = amount < 0;
  const [whole, frac] = Math.abs(amount).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return (negative ? '-' : '') + grouped + (frac ? '.' + frac : '');
}

function hexColor(r, g, b) {
  return '#' + [r, g, b].map(v => v.toString(16).padStart(2, '0')).join('').toUpperCase();
}

const parseColor = (text) => [1, 3, 5].map(i => parseInt(text.slice(i, i + 2), 16));
==== python
import re


def «formatMoney»(amount, digits=2):
    negative = amount < 0
    whole, _, frac = f"{abs(amount):.{digits}f}".partition(".")
    grouped = re.sub(r"\B(?=(\d{3})+(?!\d))", ",", whole)
    return ("-" if negative else "") + grouped + ("." + frac if frac else "")


def hexColor(r, g, b):
    return "#" + "".join(f"{v:02x}" for v in [r, g, b]).upper()


def parseColor(text):
    return [int(text[i : i + 2], 16) for i in [1, 3, 5]]
==== check javascript
«SOURCE»
console.log(«formatMoney»(«a»), «formatMoney»(-«f»), «formatMoney»(«a», 0), «formatMoney»(12));
console.log(hexColor(«a» % 256, 0, 255), parseColor('#0a10FF').join(' '));
==== check python
«SOURCE»
print(«formatMoney»(«a»), «formatMoney»(-«f»), «formatMoney»(«a», 0), «formatMoney»(12))
print(hexColor(«a» % 256, 0, 255), " ".join(str(v) for v in parseColor("#0a10FF")))
