topics: division printed without .0 when whole, mixed results in template literals, Number.isInteger, string plus quotient, percent
ratio = ratio|share|quotient
a = int 10..99
b = int 2..9
==== javascript
function «ratio»(a, b) {
    return a / b;
}

function explain(a, b) {
    const q = «ratio»(a, b);
    const kind = Number.isInteger(q) ? 'whole' : 'broken';
    return a + '/' + b + ' = ' + q + ' (' + kind + ', floor ' + Math.floor(q) + ', rest ' + a % b + ')';
}
==== python
import math


def «ratio»(a, b):
    return a / b


def fmt(x):
    # JavaScript prints whole numbers without ".0"
    return str(int(x)) if x == int(x) else str(x)


def explain(a, b):
    q = «ratio»(a, b)
    kind = "whole" if q == int(q) else "broken"
    return (
        str(a)
        + "/"
        + str(b)
        + " = "
        + fmt(q)
        + " ("
        + kind
        + ", floor "
        + str(math.floor(q))
        + ", rest "
        + str(int(math.fmod(a, b)))
        + ")"
    )
==== check javascript
«SOURCE»
console.log(explain(«a», «b»));
console.log(explain(-«a», «b»));
console.log(explain(«a» * «b», «b»));
console.log(`${«ratio»(1, 4)} ${«ratio»(6, 2)} ${«ratio»(«a» * 2, «a»)}`);
==== check python
«SOURCE»
print(explain(«a», «b»))
print(explain(-«a», «b»))
print(explain(«a» * «b», «b»))
print(f"{fmt(«ratio»(1, 4))} {fmt(«ratio»(6, 2))} {fmt(«ratio»(«a» * 2, «a»))}")
