topics: coercion, string plus number, string times number, === versus ==, NaN
qty = int 2..9
price = int 11..60
label = word
row = row|entry|record
==== javascript
// form fields always arrive as strings
const «row» = { name: '«label»', qty: '«qty»', price: '«price»' };

const total = «row».qty * «row».price;
const glued = «row».qty + «row».price;
const real = +«row».qty + Number(«row».price);
console.log(total);
console.log(glued);
console.log(real);
console.log('1' + 2 + 3, 1 + 2 + '3', '9' - 1);
console.log(«row».qty == «qty», «row».qty === «qty»);
console.log(Number('«label»'), isNaN('«label»'), Number.isNaN(total));
console.log(Number(''), Number(' 42 '), Number(true), Number(null));
console.log(true + true, +false, !!'0', !!0);
let n = null;
let u;
console.log(n == u, n === u, n == 0);
console.log(`${n} ${u} ${typeof n} ${typeof u} ${typeof «row».qty}`);
==== python
import math

# form fields always arrive as strings
«row» = {"name": "«label»", "qty": "«qty»", "price": "«price»"}


def toNumber(value):
    # JavaScript's Number(): None and the empty string are 0, other text is NaN
    if value is None or isinstance(value, bool):
        return int(bool(value))
    text = value.strip()
    if text == "":
        return 0
    try:
        return int(text)
    except ValueError:
        return math.nan


def show(x):
    if isinstance(x, bool):
        return str(x).lower()
    return "NaN" if x != x else str(x)


total = int(«row»["qty"]) * int(«row»["price"])
glued = «row»["qty"] + «row»["price"]
real = int(«row»["qty"]) + int(«row»["price"])
print(total)
print(glued)
print(real)
print("1" + "2" + "3", str(1 + 2) + "3", 9 - 1)
print(show(int(«row»["qty"]) == «qty»), "false")
print(show(toNumber("«label»")), show(math.isnan(toNumber("«label»"))), show(math.isnan(total)))
print(toNumber(""), toNumber(" 42 "), toNumber(True), toNumber(None))
print(1 + 1, 0, show(bool("0")), show(bool(0)))
n = None
u = None
# null == undefined, but they are not identical, and null is not 0
print("true", "false", "false")
print("null undefined object undefined string")
