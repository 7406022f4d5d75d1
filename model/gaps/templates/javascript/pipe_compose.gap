topics: higher-order functions, compose, pipe, curry, partial, reduceRight, arrow functions
pipe = pipe|flow|chain
compose = compose|combine|stack
n = int 2..9
m = int 10..30
w = word
==== javascript
const «pipe» = (...fns) => x => fns.reduce((acc, fn) => fn(acc), x);
const «compose» = (...fns) => x => fns.reduceRight((acc, fn) => fn(acc), x);
const partial = (fn, ...fixed) => (...rest) => fn(...fixed, ...rest);

function curry(fn) {
  return function curried(...args) {
    if (args.length >= fn.length) return fn(...args);
    return (...more) => curried(...args, ...more);
  };
}

const add = a => b => a + b;
const times = (a, b) => a * b;
const square = x => x ** 2;

const first = «pipe»(add(«n»), square, String, s => s.split('').reverse().join(''));
const second = «compose»(square, add(1), partial(times, 2));
console.log(first(«m»), second(«m»));

const volume = curry((l, w, h) => l * w * h);
console.log(volume(«n»)(2)(3), volume(«n», 2)(3), volume(«n», 2, 3));

const exclaim = (text, mark = '!', count = 1) => text + mark.repeat(count);
console.log(exclaim('«w»'), exclaim('«w»', '?'), exclaim('«w»', undefined, 3));

const ops = { add: (a, b) => a + b, sub: (a, b) => a - b, times };
for (const [name, op] of Object.entries(ops)) {
  console.log(`${name}: ${op(«m», «n»)}`);
}
const twice = f => x => f(f(x));
console.log(twice(twice(square))(2), (x => x - 1)(«n»));
==== python
from functools import reduce
from inspect import signature


def «pipe»(*fns):
    return lambda x: reduce(lambda acc, fn: fn(acc), fns, x)


def «compose»(*fns):
    return lambda x: reduce(lambda acc, fn: fn(acc), reversed(fns), x)


def partial(fn, *fixed):
    return lambda *rest: fn(*fixed, *rest)


def curry(fn):
    arity = len(signature(fn).parameters)

    def curried(*args):
        if len(args) >= arity:
            return fn(*args)
        return lambda *more: curried(*args, *more)

    return curried


def add(a):
    return lambda b: a + b


def times(a, b):
    return a * b


def square(x):
    return x**2


first = «pipe»(add(«n»), square, str, lambda s: s[::-1])
second = «compose»(square, add(1), partial(times, 2))
print(first(«m»), second(«m»))

volume = curry(lambda l, w, h: l * w * h)
print(volume(«n»)(2)(3), volume(«n», 2)(3), volume(«n», 2, 3))


def exclaim(text, mark="!", count=1):
    return text + mark * count


print(exclaim("«w»"), exclaim("«w»", "?"), exclaim("«w»", count=3))

ops = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "times": times}
for name, op in ops.items():
    print(f"{name}: {op(«m», «n»)}")


def twice(f):
    return lambda x: f(f(x))


print(twice(twice(square))(2), (lambda x: x - 1)(«n»))
