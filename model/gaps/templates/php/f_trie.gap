topics: trie in nested arrays, references into arrays, recursion, ksort, generator of words
Trie = Trie|PrefixTree|WordIndex
root = root|tree|top
w1 = word
==== php
class «Trie»
{
    private array $«root» = [];

    public function add(string $word): void
    {
        $node = &$this->«root»;
        for ($i = 0; $i < strlen($word); $i++) {
            $c = $word[$i];
            if (!isset($node[$c])) {
                $node[$c] = [];
            }
            $node = &$node[$c];
        }
        $node['end'] = true;
    }

    public function find(string $prefix): array
    {
        $node = $this->«root»;
        foreach (str_split($prefix) as $c) {
            if (!isset($node[$c])) return [];
            $node = $node[$c];
        }
        $out = [];
        $this->collect($node, $prefix, $out);
        return $out;
    }

    private function collect(array $node, string $word, array &$out): void
    {
        if (isset($node['end'])) {
            $out[] = $word;
            unset($node['end']);
        }
        ksort($node);
        foreach ($node as $c => $child) {
            $this->collect($child, $word . $c, $out);
        }
    }
}
==== check php
<?php
«SOURCE»
$t = new «Trie»();
foreach (['tea', 'ten', 'te', 'inn', 'tent', '«w1»'] as $w) {
    $t->add($w);
}
echo implode(',', $t->find('te')), ' ', implode(',', $t->find('x9')), ' ', implode(',', $t->find('«w1»')), "\n";
echo implode(',', $t->find('te')), "\n";
==== python
class «Trie»:
    def __init__(self):
        self.«root» = {}

    def add(self, word):
        node = self.«root»
        for c in word:
            node = node.setdefault(c, {})
        node["end"] = True

    def find(self, prefix):
        node = self.«root»
        for c in prefix:
            if c not in node:
                return []
            node = node[c]
        out = []
        self.collect(node, prefix, out)
        return out

    def collect(self, node, word, out):
        if "end" in node:
            out.append(word)
        for c in sorted(node):
            if c != "end":
                self.collect(node[c], word + c, out)
==== check python
«SOURCE»
t = «Trie»()
for w in ["tea", "ten", "te", "inn", "tent", "«w1»"]:
    t.add(w)
print(",".join(t.find("te")), ",".join(t.find("x9")), ",".join(t.find("«w1»")))
print(",".join(t.find("te")))
