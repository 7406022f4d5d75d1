topics: memoise by joined arguments, object cache with hasOwnProperty, default cache parameter, rest arguments, call count
memo = memo|memoise|remember
f = int 10..40
==== javascript
function «memo»(fn, cache = {}) {
  return function (...args) {
    const key = args.join('|');
    if (!Object.prototype.hasOwnProperty.call(cache, key)) {
      cache[key] = fn.apply(this, args);
    }
    return cache[key];
  };
}

var calls = 0;
var slowFib = function (n) {
  calls++;
  return n < 2 ? n : fastFib(n - 1) + fastFib(n - 2);
};
var fastFib = «memo»(slowFib);
==== python
def «memo»(fn, cache=None):
    # a fresh cache for every call, as in JavaScript
    if cache is None:
        cache = {}

    def wrapper(*args):
        key = "|".join(str(a) for a in args)
        if key not in cache:
            cache[key] = fn(*args)
        return cache[key]

    return wrapper


calls = 0


def slowFib(n):
    global calls
    calls += 1
    return n if n < 2 else fastFib(n - 1) + fastFib(n - 2)


fastFib = «memo»(slowFib)
==== check javascript
«SOURCE»
console.log(fastFib(«f»), calls, fastFib(«f»), calls);
const known = { '2|3': 99 };
const add = «memo»((a, b) => a + b, known);
console.log(add(2, 3), add(3, 2), Object.keys(known).join(' '));
==== check python
«SOURCE»
print(fastFib(«f»), calls, fastFib(«f»), calls)
known = {"2|3": 99}
add = «memo»(lambda a, b: a + b, known)
print(add(2, 3), add(3, 2), " ".join(known))
