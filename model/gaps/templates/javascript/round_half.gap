topics: Math.round half up, Math.sign, Math.trunc, ceil, hypot, cbrt, toFixed, exponent
roundTo = roundTo|toPlaces|rounded
x = float 1.1..9.9 3
n = int 2..6
==== javascript
function «roundTo»(value, places = 0) {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}

console.log(Math.round(2.5), Math.round(3.5), Math.round(-2.5), Math.round(-3.6), Math.round(0.49));
console.log(«roundTo»(«x», 1), «roundTo»(«x» * 100), «roundTo»(1234.5678, -2));
console.log(Math.floor(-1.5), Math.ceil(-1.5), Math.trunc(-1.5), Math.trunc(«x»));
console.log(Math.sign(-8), Math.sign(0), Math.sign(«x»));
console.log(Math.hypot(3, 4), Math.cbrt(30).toFixed(3), Math.sqrt(«n» * «n»), Math.abs(-«n»));
console.log(2 ** «n», (-2) ** 3, 2 ** -1, 2 ** 3 ** 2);
console.log((«x»).toFixed(1), (1e3).toFixed(0), (0.1 + 0.2).toFixed(10), 0.1 + 0.2 === 0.3);
console.log(7 / 2, 8 / 2, -7 / 2, 1 / 3);
console.log(1e21 > Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 5 % 3.5);
console.log(1 / 0, -1 / 0, 0 / 0);
console.log(Math.max(), Math.min(3, «n», -1), Math.max(...[1, «n», 3]));
==== python
import math


def jsRound(x):
    # Math.round: halves go up, also for negative numbers
    return math.floor(x + 0.5)


def sign(x):
    return (x > 0) - (x < 0)


def fmt(x):
    # whole numbers print without ".0"
    if x != x:
        return "NaN"
    if math.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return str(int(x)) if x == int(x) else str(x)


def «roundTo»(value, places=0):
    factor = 10**places
    return jsRound(value * factor) / factor


print(jsRound(2.5), jsRound(3.5), jsRound(-2.5), jsRound(-3.6), jsRound(0.49))
print(fmt(«roundTo»(«x», 1)), fmt(«roundTo»(«x» * 100)), fmt(«roundTo»(1234.5678, -2)))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.trunc(«x»))
print(sign(-8), sign(0), sign(«x»))
print(fmt(math.hypot(3, 4)), f"{math.cbrt(30):.3f}", fmt(math.sqrt(«n» * «n»)), abs(-«n»))
print(2**«n», (-2) ** 3, 2**-1, 2**3**2)
print(f"{«x»:.1f}", f"{1e3:.0f}", f"{0.1 + 0.2:.10f}", str(0.1 + 0.2 == 0.3).lower())
print(fmt(7 / 2), fmt(8 / 2), fmt(-7 / 2), fmt(1 / 3))
print(str(1e21 > 2**53 - 1).lower(), 2**53 - 1, fmt(math.fmod(5, 3.5)))
print(fmt(math.inf), fmt(-math.inf), fmt(math.nan))
print(fmt(-math.inf), min(3, «n», -1), max(*[1, «n», 3]))
