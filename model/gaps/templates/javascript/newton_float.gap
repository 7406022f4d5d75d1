topics: floating point loop, Math.abs epsilon, toFixed, toPrecision avoided, Number.EPSILON, isFinite, do-while
root = root|squareRoot|heron
x = int 2..200
eps = 1e-9|1e-10|1e-12
==== javascript
function «root»(x, eps = «eps») {
  if (x < 0) return NaN;
  if (x === 0) return 0;
  let guess = x / 2;
  let next = guess;
  let rounds = 0;
  do {
    guess = next;
    next = (guess + x / guess) / 2;
    rounds++;
  } while (Math.abs(next - guess) > eps && rounds < 60);
  return next;
}

function nearlyEqual(a, b) {
  return Math.abs(a - b) < Number.EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}
==== python
import math
import sys


def «root»(x, eps=«eps»):
    if x < 0:
        return math.nan
    if x == 0:
        return 0
    guess = x / 2
    next_ = guess
    rounds = 0
    while True:
        guess = next_
        next_ = (guess + x / guess) / 2
        rounds += 1
        if not (abs(next_ - guess) > eps and rounds < 60):
            break
    return next_


def nearlyEqual(a, b):
    return abs(a - b) < sys.float_info.epsilon * max(1, abs(a), abs(b))
==== check javascript
«SOURCE»
console.log(«root»(«x»).toFixed(6), «root»(0), isNaN(«root»(-4)), isFinite(«root»(-4)));
console.log(nearlyEqual(0.1 + 0.2, 0.3), 0.1 + 0.2 === 0.3, nearlyEqual(1, 1.001), isFinite(1 / 0));
console.log(«root»(1), Math.round(«root»(144)), («root»(2) ** 2).toFixed(3));
==== check python
import math

«SOURCE»
print(f"{«root»(«x»):.6f}", «root»(0), str(math.isnan(«root»(-4))).lower(), str(math.isfinite(«root»(-4))).lower())
print(str(nearlyEqual(0.1 + 0.2, 0.3)).lower(), str(0.1 + 0.2 == 0.3).lower(), str(nearlyEqual(1, 1.001)).lower(), "false")
print(int(«root»(1)), math.floor(«root»(144) + 0.5), f"{«root»(2) ** 2:.3f}")
