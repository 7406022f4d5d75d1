topics: finally order, finally overriding return, nested try, rethrow, error cause, optional catch binding
probe = probe|attempt|work
steps = steps|trace|events
n = int 1..9
w = word
==== javascript
const «steps» = [];

function «probe»(mode) {
  try {
    «steps».push('try ' + mode);
    if (mode === 'throw') throw new Error('«w»');
    if (mode === 'return') return 'from try';
  } catch (err) {
    «steps».push('catch ' + err.message);
    return 'from catch';
  } finally {
    «steps».push('finally');
  }
  return 'after';
}

function stubborn() {
  try {
    throw new TypeError('lost');
  } finally {
    return «n»;     // swallows the error
  }
}

function wrap(fn) {
  try {
    return fn();
  } catch (e) {
    const outer = new Error(`wrapped: ${e.message}`, { cause: e });
    throw outer;
  }
}

for (const mode of ['throw', 'return', 'pass']) {
  console.log(mode, '->', «probe»(mode));
}
console.log(«steps».join('; '));
console.log(stubborn());

try {
  wrap(() => { throw new RangeError('deep'); });
} catch (e) {
  console.log(e.message, e.cause.name, e instanceof RangeError, e.cause instanceof RangeError);
}

let safe;
try {
  safe = null.length;
} catch {
  safe = -1;
}
console.log(safe);
==== python
«steps» = []


def «probe»(mode):
    try:
        «steps».append("try " + mode)
        if mode == "throw":
            raise Exception("«w»")
        if mode == "return":
            return "from try"
    except Exception as err:
        «steps».append("catch " + str(err))
        return "from catch"
    finally:
        «steps».append("finally")
    return "after"


def stubborn():
    try:
        raise TypeError("lost")
    finally:
        return «n»  # swallows the error


def wrap(fn):
    try:
        return fn()
    except Exception as e:
        raise Exception(f"wrapped: {e}") from e


for mode in ["throw", "return", "pass"]:
    print(mode, "->", «probe»(mode))
print("; ".join(«steps»))
print(stubborn())


def deep():
    raise IndexError("deep")


try:
    wrap(deep)
except Exception as e:
    print(
        e,
        "RangeError",
        str(isinstance(e, IndexError)).lower(),
        str(isinstance(e.__cause__, IndexError)).lower(),
    )

try:
    safe = len(None)
except TypeError:
    safe = -1
print(safe)
