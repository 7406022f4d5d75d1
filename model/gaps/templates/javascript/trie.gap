topics: trie with Map children, recursion collecting words, optional chaining, static default, prefix search, charAt
Trie = Trie|PrefixTree|WordTree
insert = insert|addWord|put
w = words 3..4
==== javascript
class «Trie» {
  children = new Map();
  end = false;

  «insert»(word) {
    let node = this;
    for (const ch of word) {
      if (!node.children.has(ch)) node.children.set(ch, new «Trie»());
      node = node.children.get(ch);
    }
    node.end = true;
  }

  find(prefix) {
    let node = this;
    for (let i = 0; node && i < prefix.length; i++) node = node.children.get(prefix.charAt(i));
    return node;
  }

  words(prefix = '') {
    const start = this.find(prefix);
    if (!start) return [];
    const out = start.end ? [prefix] : [];
    for (const [ch, child] of start.children) {
      out.push(...child.words().map(rest => prefix + ch + rest));
    }
    return out;
  }

  get size() {
    return +this.end + [...this.children.values()].reduce((n, c) => n + c.size, 0);
  }
}
==== python
class «Trie»:
    def __init__(self):
        self.children = {}
        self.end = False

    def «insert»(self, word):
        node = self
        for ch in word:
            if ch not in node.children:
                node.children[ch] = «Trie»()
            node = node.children[ch]
        node.end = True

    def find(self, prefix):
        node = self
        for ch in prefix:
            if node is None:
                break
            node = node.children.get(ch)
        return node

    def words(self, prefix=""):
        start = self.find(prefix)
        if start is None:
            return []
        out = [prefix] if start.end else []
        for ch, child in start.children.items():
            out.extend(prefix + ch + rest for rest in child.words())
        return out

    @property
    def size(self):
        return int(self.end) + sum(c.size for c in self.children.values())
==== check javascript
«SOURCE»
const t = new «Trie»();
for (const w of [«w», 'tea', 'ten', 'to', 'tea']) t.«insert»(w);
console.log(t.words('te').join(), t.words('xq').length, t.size);
console.log(t.words().join(' '), !!t.find('t')?.end, t.find('tea').end, t.find('zzz') === undefined);
==== check python
«SOURCE»
t = «Trie»()
for w in [«w», "tea", "ten", "to", "tea"]:
    t.«insert»(w)
print(",".join(t.words("te")), len(t.words("xq")), t.size)
found = t.find("t")
print(
    " ".join(t.words()),
    str(found is not None and found.end).lower(),
    str(t.find("tea").end).lower(),
    str(t.find("zzz") is None).lower(),
)
