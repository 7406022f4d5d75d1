topics: filter(Boolean), falsy values 0 and empty text, || versus ??, !!x, compact, first truthy, counting booleans by addition
compact = compact|onlyTruthy|present
n = int 1..20
w = word
==== javascript
const «compact» = (list) => list.filter(Boolean);

function firstOf(...values) {
  for (const v of values) if (v !== null && v !== undefined) return v;
  return 'nothing';
}

const countTrue = (...flags) => flags.reduce((n, f) => n + !!f, 0);

function port(options) {
  const a = options.port || 8080;
  const b = options.port ?? 8080;
  return a + '/' + b;
}
==== python
def «compact»(list_):
    # empty lists are truthy in JavaScript
    return [x for x in list_ if x or isinstance(x, list)]


def firstOf(*values):
    for v in values:
        if v is not None:
            return v
    return "nothing"


def countTrue(*flags):
    return sum(1 for f in flags if f)


def port(options):
    value = options.get("port")
    a = value or 8080
    b = value if value is not None else 8080
    return str(a) + "/" + str(b)
==== check javascript
«SOURCE»
console.log(«compact»([0, «n», '', '«w»', null, undefined, false, [], 'x']).length, «compact»([0, '', null]).length);
console.log(firstOf(null, undefined, 0, «n»), firstOf(null, '«w»'), firstOf());
console.log(countTrue(1, 0, 'a', '', null, «n»), countTrue());
console.log(port({ port: 0 }), port({}), port({ port: «n» }), port({ port: null }));
==== check python
«SOURCE»
print(len(«compact»([0, «n», "", "«w»", None, None, False, [], "x"])), len(«compact»([0, "", None])))
print(firstOf(None, None, 0, «n»), firstOf(None, "«w»"), firstOf())
print(countTrue(1, 0, "a", "", None, «n»), countTrue())
print(port({"port": 0}), port({}), port({"port": «n»}), port({"port": None}))
