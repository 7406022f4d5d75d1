topics: typeof, null versus undefined, Array.isArray, instanceof, Number.isInteger, missing arguments
kindOf = kindOf|classify|whatIs
n = int 1..90
f = float 0.5..9.5 2
w = word
==== javascript
function «kindOf»(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array(${value.length})`;
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'number':
      if (Number.isNaN(value)) return 'nan';
      return Number.isInteger(value) ? 'int' : 'float';
    case 'string':
      return value === '' ? 'empty string' : 'string';
    case 'object':
      return 'object';
    default:
      return typeof value;
  }
}
==== python
import math

UNDEFINED = object()


def «kindOf»(value=UNDEFINED):
    if value is None:
        return "null"
    if isinstance(value, list):
        return f"array({len(value)})"
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        if math.isnan(value):
            return "nan"
        return "int" if value == math.trunc(value) else "float"
    if isinstance(value, str):
        return "empty string" if value == "" else "string"
    if callable(value):
        return "function"
    return "object"
==== check javascript
«SOURCE»
const values = [«n», «f»1, 4.0, NaN, '«w»', '', true, null, [1, 2], [], {}, () => 1];
for (const v of values) console.log(«kindOf»(v));
console.log(«kindOf»(), «kindOf»(undefined));
==== check python
«SOURCE»
values = [«n», «f»1, 4.0, math.nan, "«w»", "", True, None, [1, 2], [], {}, lambda: 1]
for v in values:
    print(«kindOf»(v))
print(«kindOf»(), «kindOf»(UNDEFINED))
