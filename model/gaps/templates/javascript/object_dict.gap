topics: in, delete, hasOwnProperty, Object.assign, for in, nested defaults, computed keys, shorthand, spread
config = config|settings|options
merge = merge|override|extend
n = int 1..99
key = word
==== javascript
const defaults = { host: 'localhost', port: 80, log: { level: 'info', file: null } };

function «merge»(base, extra) {
  const out = { ...base };
  for (const key in extra) {
    const value = extra[key];
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      out[key] = «merge»(base[key] ?? {}, value);
    } else if (value === undefined) {
      delete out[key];
    } else {
      out[key] = value;
    }
  }
  return out;
}

const port = 80«n»;
const prefix = '«key»';
const «config» = «merge»(defaults, { port, log: { level: 'debug' }, [prefix + '_' + «n»]: true, host: undefined });

console.log(JSON.stringify(«config»));
console.log('host' in «config», 'log' in «config», «config».hasOwnProperty('port'));
console.log(«config».missing === undefined, «config».log.file === null);
console.log(defaults.log.level, Object.keys(defaults).length);

const target = { a: 1 };
const same = Object.assign(target, { b: 2 }, { a: «n» });
console.log(same === target, JSON.stringify(target));

const swapped = Object.fromEntries(Object.entries({ one: 'x', two: 'y' }).map(([k, v]) => [v, k]));
for (const k in swapped) console.log(k + '=' + swapped[k]);
const { a, z = 'none', ...rest } = { ...target, c: 3 };
console.log(a, z, Object.keys(rest).join());
==== python
import json

# stands for JavaScript's undefined, which differs from null
UNDEFINED = object()

defaults = {"host": "localhost", "port": 80, "log": {"level": "info", "file": None}}


def «merge»(base, extra):
    out = {**base}
    for key in extra:
        value = extra[key]
        if isinstance(value, dict):
            inner = base.get(key)
            out[key] = «merge»(inner if inner is not None else {}, value)
        elif value is UNDEFINED:
            out.pop(key, None)
        else:
            out[key] = value
    return out


port = 80«n»
prefix = "«key»"
«config» = «merge»(
    defaults, {"port": port, "log": {"level": "debug"}, prefix + "_" + str(«n»): True, "host": UNDEFINED}
)

print(json.dumps(«config», separators=(",", ":")))
print(str("host" in «config»).lower(), str("log" in «config»).lower(), str("port" in «config»).lower())
print(str("missing" not in «config»).lower(), str(«config»["log"]["file"] is None).lower())
print(defaults["log"]["level"], len(defaults))

target = {"a": 1}
same = target
target.update({"b": 2})
target.update({"a": «n»})
print(str(same is target).lower(), json.dumps(target, separators=(",", ":")))

swapped = {v: k for k, v in {"one": "x", "two": "y"}.items()}
for k in swapped:
    print(k + "=" + swapped[k])
rest = {**target, "c": 3}
a = rest.pop("a")
z = rest.pop("z", "none")
print(a, z, ",".join(rest))
