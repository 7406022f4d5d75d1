topics: query string parsing, split with limit, decode of plus, repeated keys become arrays, Array.isArray, encodeURIComponent, map entries
parseQuery = parseQuery|readParams|decodeQuery
n = int 1..99
w = word
==== javascript
function «parseQuery»(qs) {
  const out = {};
  if (qs.startsWith('?')) qs = qs.slice(1);
  if (!qs) return out;
  for (const pair of qs.split('&')) {
    const [rawKey, rawValue = ''] = pair.split('=');
    const key = decodeURIComponent(rawKey);
    const value = decodeURIComponent(rawValue.replace(/\+/g, ' '));
    if (!(key in out)) out[key] = value;
    else if (Array.isArray(out[key])) out[key].push(value);
    else out[key] = [out[key], value];
  }
  return out;
}

const toQuery = (params) =>
  Object.entries(params)
    .flatMap(([k, v]) => (Array.isArray(v) ? v.map((x) => [k, x]) : [[k, v]]))
    .map(([k, v]) => `${k}=${encodeURIComponent(v)}`)
    .join('&');
==== python
from urllib.parse import quote, unquote


def «parseQuery»(qs):
    out = {}
    if qs.startswith("?"):
        qs = qs[1:]
    if not qs:
        return out
    for pair in qs.split("&"):
        parts = pair.split("=")
        key = unquote(parts[0])
        value = unquote(parts[1].replace("+", " ")) if len(parts) > 1 else ""
        if key not in out:
            out[key] = value
        elif isinstance(out[key], list):
            out[key].append(value)
        else:
            out[key] = [out[key], value]
    return out


def toQuery(params):
    pairs = []
    for k, v in params.items():
        for x in v if isinstance(v, list) else [v]:
            pairs.append(k + "=" + quote(str(x), safe="!~*'()"))
    return "&".join(pairs)
==== check javascript
«SOURCE»
const q = «parseQuery»('?id=«n»&tag=«w»&tag=a%26b&empty=&flag&msg=hello+big%20world&tag=z');
console.log(JSON.stringify(q));
console.log(q.id + 1, q.id * 2, toQuery(q));
console.log(Object.keys(«parseQuery»('')).length, toQuery({ a: 'x y/z', b: [1, «n»] }));
==== check python
import json

«SOURCE»
q = «parseQuery»("?id=«n»&tag=«w»&tag=a%26b&empty=&flag&msg=hello+big%20world&tag=z")
print(json.dumps(q, separators=(",", ":")))
print(q["id"] + "1", int(q["id"]) * 2, toQuery(q))
print(len(«parseQuery»("")), toQuery({"a": "x y/z", "b": [1, «n»]}))
