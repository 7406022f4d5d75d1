topics: RPN calculator, operator table of arrow functions, pop order, arity by function length, isNaN test, errors, results printed as JS prints
rpn = rpn|calcRpn|evalPostfix
a = int 2..40
b = int 2..9
==== javascript
const OPS = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
    '^': (a, b) => a ** b,
    neg: (a) => -a,
    max: (a, b) => Math.max(a, b),
};

function «rpn»(line) {
    const stack = [];
    for (const token of line.trim().split(/\s+/)) {
        if (token in OPS) {
            const fn = OPS[token];
            if (stack.length < fn.length) throw new Error(`stack too small for ${token}`);
            const args = stack.splice(-fn.length);
            stack.push(fn(...args));
        } else if (!isNaN(token)) {
            stack.push(Number(token));
        } else {
            throw new Error(`what is "${token}"?`);
        }
    }
    if (stack.length !== 1) throw new Error(`${stack.length} values left`);
    return stack[0];
}

for (const line of ['«a» «b» +', ' «a»  «b» /', '-«a» «b» %', '2 «b» ^ neg 1 -', '«a» 4 / 0.25 *', '1 +', '1 2', '3 x *', '7 0 /', '1e3 2.50 max']) {
    try {
        console.log(`${line.trim()} => ${«rpn»(line)}`);
    } catch (e) {
        console.log(`${line.trim()} failed: ${e.message}`);
    }
}
==== python
import math
import re
from inspect import signature


def divide(a, b):
    # division by zero is no error in JavaScript
    if b == 0:
        return math.nan if a == 0 else math.copysign(math.inf, a)
    return a / b


OPS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": divide,
    "%": lambda a, b: math.fmod(a, b),
    "^": lambda a, b: a**b,
    "neg": lambda a: -a,
    "max": lambda a, b: max(a, b),
}


def isNumber(token):
    try:
        float(token)
        return True
    except ValueError:
        return False


def fmt(x):
    if math.isnan(x):
        return "NaN"
    if math.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return str(int(x)) if x == int(x) else str(x)


def «rpn»(line):
    stack = []
    for token in re.split(r"\s+", line.strip()):
        if token in OPS:
            fn = OPS[token]
            arity = len(signature(fn).parameters)
            if len(stack) < arity:
                raise ValueError(f"stack too small for {token}")
            args = stack[-arity:]
            del stack[-arity:]
            stack.append(fn(*args))
        elif isNumber(token):
            stack.append(float(token))
        else:
            raise ValueError(f'what is "{token}"?')
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values left")
    return stack[0]


for line in [
    "«a» «b» +",
    " «a»  «b» /",
    "-«a» «b» %",
    "2 «b» ^ neg 1 -",
    "«a» 4 / 0.25 *",
    "1 +",
    "1 2",
    "3 x *",
    "7 0 /",
    "1e3 2.50 max",
]:
    try:
        print(f"{line.strip()} => {fmt(«rpn»(line))}")
    except ValueError as e:
        print(f"{line.strip()} failed: {e}")
