topics: stack with push and pop, lookup object, for of over a string, in operator, early return
balanced = balanced|isBalanced|checkBrackets
stack = stack|open|pending
w = word
==== javascript
function «balanced»(text) {
  const pairs = { ')': '(', ']': '[', '}': '{' };
  const «stack» = [];
  let depth = 0;
  for (const ch of text) {
    if ('([{'.indexOf(ch) !== -1) {
      depth = Math.max(depth, «stack».push(ch));
    } else if (ch in pairs) {
      if («stack».pop() !== pairs[ch]) return false;
    }
  }
  return !«stack».length && depth;
}
==== python
def «balanced»(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    «stack» = []
    depth = 0
    for ch in text:
        if ch in "([{":
            «stack».append(ch)
            depth = max(depth, len(«stack»))
        elif ch in pairs:
            if not «stack» or «stack».pop() != pairs[ch]:
                return False
    # false when something is left open, otherwise the depth
    return depth if not «stack» else False
==== check javascript
«SOURCE»
for (const t of ['(«w»)', '[{()}]', '(]', '((', '', 'x)']) {
  const r = «balanced»(t);
  console.log(t, r, r === false ? 'bad' : 'good', r ? 'nested' : 'flat');
}
==== check python
«SOURCE»
for t in ["(«w»)", "[{()}]", "(]", "((", "", "x)"]:
    r = «balanced»(t)
    print(t, str(r).lower(), "bad" if r is False else "good", "nested" if r else "flat")
