topics: Math.ceil pages, slice bounds, default object argument, clamp, keys mapping, template literal summary
paginate = paginate|pageOf|slicePage
n = int 11..47
size = int 3..9
p = int 1..9
==== javascript
function «paginate»(items, { page = 1, size = 5 } = {}) {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const current = Math.min(Math.max(1, page | 0), pages);
  const start = (current - 1) * size;
  const rows = items.slice(start, start + size);
  return {
    rows,
    info: `${start + !!rows.length}-${start + rows.length} of ${items.length}`,
    prev: current > 1 ? current - 1 : null,
    next: current < pages ? current + 1 : null,
  };
}
==== python
import math


def «paginate»(items, options=None):
    options = options if options is not None else {}
    page = options.get("page", 1)
    size = options.get("size", 5)
    pages = max(1, math.ceil(len(items) / size))
    current = min(max(1, int(page)), pages)
    start = (current - 1) * size
    rows = items[start : start + size]
    return {
        "rows": rows,
        "info": f"{start + (1 if rows else 0)}-{start + len(rows)} of {len(items)}",
        "prev": current - 1 if current > 1 else None,
        "next": current + 1 if current < pages else None,
    }
==== check javascript
«SOURCE»
const items = Array.from({ length: «n» }, (_, i) => 'i' + i);
for (const o of [{ page: «p», size: «size» }, { page: 999 }, { page: -2.5, size: «n» }, undefined]) {
  const r = «paginate»(items, o);
  console.log(r.info, r.rows[0], r.prev, r.next);
}
console.log(«paginate»([]).info);
==== check python
«SOURCE»


def show(x):
    return "null" if x is None else x


items = ["i" + str(i) for i in range(«n»)]
for o in [{"page": «p», "size": «size»}, {"page": 999}, {"page": -2.5, "size": «n»}, None]:
    r = «paginate»(items, o)
    print(r["info"], r["rows"][0], show(r["prev"]), show(r["next"]))
print(«paginate»([])["info"])
