topics: closures, nonlocal, x++ in return, once, var in loops, object with functions
makeCounter = makeCounter|createCounter|newCounter
start = int 0..20
step = int 2..9
==== javascript
function «makeCounter»(start = 0, step = 1) {
  let value = start;
  return {
    next: () => value += step,
    takeOld: () => value++,
    reset() { value = start; },
    peek: () => value,
  };
}

function once(fn) {
  let done = false;
  let result;
  return (...args) => {
    if (!done) {
      done = true;
      result = fn(...args);
    }
    return result;
  };
}

const a = «makeCounter»(«start», «step»);
const b = «makeCounter»();
console.log(a.next(), a.next(), b.next());
console.log(a.takeOld(), a.peek());
a.reset();
console.log(a.peek(), b.peek());

const init = once((x) => { console.log('init', x); return x * 2; });
console.log(init(«step»), init(100));

// the famous trap: var is shared, let is fresh in every round
var shared = [];
for (var i = 0; i < 3; i++) shared.push(() => i * 10);
const fresh = [];
for (let j = 0; j < 3; j++) fresh.push(() => j * 10);
console.log(shared.map(f => f()).join(' '));
console.log(fresh.map(f => f()).join(' '));
==== python
from types import SimpleNamespace


def «makeCounter»(start=0, step=1):
    value = start

    def next_():
        nonlocal value
        value += step
        return value

    def takeOld():
        nonlocal value
        old = value
        value += 1
        return old

    def reset():
        nonlocal value
        value = start

    def peek():
        return value

    return SimpleNamespace(next=next_, takeOld=takeOld, reset=reset, peek=peek)


def once(fn):
    done = False
    result = None

    def wrapper(*args):
        nonlocal done, result
        if not done:
            done = True
            result = fn(*args)
        return result

    return wrapper


a = «makeCounter»(«start», «step»)
b = «makeCounter»()
print(a.next(), a.next(), b.next())
print(a.takeOld(), a.peek())
a.reset()
print(a.peek(), b.peek())


def initOnce(x):
    print("init", x)
    return x * 2


init = once(initOnce)
print(init(«step»), init(100))

# the famous trap: var is shared, let is fresh in every round
shared = []
i = 0
while i < 3:
    shared.append(lambda: i * 10)
    i += 1
fresh = []
for j in range(3):
    fresh.append(lambda j=j: j * 10)
print(" ".join(str(f()) for f in shared))
print(" ".join(str(f()) for f in fresh))
