topics: x++ in indexes, i++ in while condition, assignment in conditions, compact merging, postfix in arguments
merge = merge|mergeSorted|zipper
a = ints 3..5 1..20
b = ints 3..5 10..30
==== javascript
function «merge»(a, b) {
  const out = [];
  let i = 0, j = 0, k = 0;
  while (i < a.length && j < b.length) {
    out[k++] = a[i] <= b[j] ? a[i++] : b[j++];
  }
  while (i < a.length) out[k++] = a[i++];
  while (j < b.length) out[k++] = b[j++];
  return out;
}

function runs(text) {
  let i = 0, result = '';
  while (i < text.length) {
    const ch = text[i];
    let n = 0;
    while (i < text.length && text[i] === ch) { i++; n++; }
    result += ch + (n > 1 ? n : '');
  }
  return result;
}
==== python
def «merge»(a, b):
    out = []
    i = 0
    j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    while i < len(a):
        out.append(a[i])
        i += 1
    while j < len(b):
        out.append(b[j])
        j += 1
    return out


def runs(text):
    i = 0
    result = ""
    while i < len(text):
        ch = text[i]
        n = 0
        while i < len(text) and text[i] == ch:
            i += 1
            n += 1
        result += ch + (str(n) if n > 1 else "")
    return result
==== check javascript
«SOURCE»
const up = (x, y) => x - y;
console.log(«merge»([«a»].sort(up), [«b»].sort(up)).join(' '));
console.log(«merge»([], [1]).length, runs('aaabccd'), runs(''), runs('zz11'));
==== check python
«SOURCE»
print(" ".join(str(x) for x in «merge»(sorted([«a»]), sorted([«b»]))))
print(len(«merge»([], [1])), runs("aaabccd"), runs(""), runs("zz11"))
