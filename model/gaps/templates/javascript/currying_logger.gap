topics: function with properties, throttle counter, arguments object, default referring to earlier parameter, rest after fixed
makeLogger = makeLogger|createLog|logFor
w = word
n = int 2..6
lvl = info|warn|debug
==== javascript
'use strict';

function «makeLogger»(name, prefix = `[${name}]`, sink = (line) => console.log(line)) {
  function log(level, ...parts) {
    log.calls++;
    if (parts.length === 0) return sink(`${prefix} ${level}`);
    sink(`${prefix} ${level}: ${parts.join(' ')}`);
  }
  log.calls = 0;
  log.child = (sub) => «makeLogger»(`${name}.${sub}`, undefined, sink);
  return log;
}

const log = «makeLogger»('«w»');
log('«lvl»', 'started', 3, true);
log('error');
const child = log.child('net');
child('«lvl»', 'port', 8000 + «n»);

const lines = [];
const quiet = «makeLogger»('q', '>', (line) => lines.push(line));
for (let i = 0; i < «n»; i++) quiet('tick', i);
console.log(lines.length, lines[lines.length - 1], quiet.calls, log.calls, child.calls);

function every(n, fn) {
  let count = 0;
  return function () {
    count = (count + 1) % n;
    return count === 0 ? fn(...arguments) : null;
  };
}

const third = every(3, (a, b) => a + b);
const got = [];
for (let i = 1; i <= 7; i++) got.push(third(i, i * 10));
console.log(got.map((x) => x ?? '-').join(' '));
==== python
def «makeLogger»(name, prefix=None, sink=print):
    if prefix is None:
        prefix = f"[{name}]"

    def log(level, *parts):
        log.calls += 1
        if len(parts) == 0:
            return sink(f"{prefix} {level}")
        text = " ".join(str(p).lower() if isinstance(p, bool) else str(p) for p in parts)
        sink(f"{prefix} {level}: {text}")

    log.calls = 0
    log.child = lambda sub: «makeLogger»(f"{name}.{sub}", None, sink)
    return log


log = «makeLogger»("«w»")
log("«lvl»", "started", 3, True)
log("error")
child = log.child("net")
child("«lvl»", "port", 8000 + «n»)

lines = []
quiet = «makeLogger»("q", ">", lambda line: lines.append(line))
for i in range(«n»):
    quiet("tick", i)
print(len(lines), lines[-1], quiet.calls, log.calls, child.calls)


def every(n, fn):
    count = 0

    def wrapper(*arguments):
        nonlocal count
        count = (count + 1) % n
        return fn(*arguments) if count == 0 else None

    return wrapper


third = every(3, lambda a, b: a + b)
got = []
for i in range(1, 8):
    got.append(third(i, i * 10))
print(" ".join("-" if x is None else str(x) for x in got))
