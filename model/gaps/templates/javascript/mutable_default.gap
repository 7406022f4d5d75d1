topics: default parameters evaluated on each call, default array, default referring to earlier argument, undefined triggers default, null does not
collect = collect|gather|addTo
w = words 2
n = int 2..9
==== javascript
function «collect»(item, list = [], limit = list.length + «n») {
  // every call without a list gets a new one
  if (list.length < limit) list.push(item);
  return list;
}

const scale = (x, factor = x > 10 ? 2 : 10, unit = `${factor}x`) => `${x * factor} (${unit})`;
==== python
def «collect»(item, list_=None, limit=None):
    # every call without a list gets a new one
    if list_ is None:
        list_ = []
    if limit is None:
        limit = len(list_) + «n»
    if len(list_) < limit:
        list_.append(item)
    return list_


def scale(x, factor=None, unit=None):
    if factor is None:
        factor = 2 if x > 10 else 10
    if unit is None:
        unit = f"{factor}x"
    return f"{x * factor} ({unit})"
==== check javascript
«SOURCE»
const [a, b] = [«w»];
console.log(«collect»(a).join(), «collect»(b).join(), «collect»(a, [b]).join(' '));
console.log(«collect»(a, [b], 1).length, «collect»(a, undefined, 0).length);
console.log(scale(«n»), scale(50), scale(1, undefined, 'u'), scale(2, 3));
==== check python
«SOURCE»
a, b = [«w»]
print(",".join(«collect»(a)), ",".join(«collect»(b)), " ".join(«collect»(a, [b])))
print(len(«collect»(a, [b], 1)), len(«collect»(a, None, 0)))
print(scale(«n»), scale(50), scale(1, None, "u"), scale(2, 3))
