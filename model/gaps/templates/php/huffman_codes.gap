topics: huffman, array_count_values, usort in loop with tie break, nested arrays as trees, recursion with reference, strtr with map
text = mississippi|abracadabra|bookkeeper
extra = word
==== php
<?php
function codes(string $text): array
{
    $nodes = [];
    foreach (array_count_values(str_split($text)) as $ch => $n) {
        $nodes[] = ['n' => $n, 'ch' => (string) $ch, 'kids' => []];
    }
    while (count($nodes) > 1) {
        usort($nodes, fn($a, $b) => [$b['n'], $b['ch']] <=> [$a['n'], $a['ch']]);
        $a = array_pop($nodes);
        $b = array_pop($nodes);
        $nodes[] = ['n' => $a['n'] + $b['n'], 'ch' => min($a['ch'], $b['ch']), 'kids' => [$a, $b]];
    }
    $table = [];
    walk($nodes[0], '', $table);
    uksort($table, fn($p, $q) => strlen($table[$p]) <=> strlen($table[$q]) ?: strcmp($p, $q));
    return $table;
}

function walk(array $node, string $prefix, array &$table): void
{
    if (!$node['kids']) {
        $table[$node['ch']] = $prefix === '' ? '0' : $prefix;
        return;
    }
    foreach ($node['kids'] as $bit => $kid) {
        walk($kid, $prefix . $bit, $table);
    }
}

function decode(string $bits, array $table): string
{
    $back = array_flip($table);
    [$out, $cur] = ['', ''];
    foreach (str_split($bits) as $bit) {
        $cur .= $bit;
        if (isset($back[$cur])) {
            $out .= $back[$cur];
            $cur = '';
        }
    }
    return $out;
}

foreach (['«text»', '«extra» «text»', 'zzz'] as $text) {
    $table = codes($text);
    foreach ($table as $ch => $code) {
        echo "$ch:$code ";
    }
    $bits = strtr($text, $table);
    echo "\n", strlen($bits), ' of ', strlen($text) * 8, ' bits, ', decode($bits, $table) === $text ? 'ok' : 'broken', "\n";
}
==== python
from collections import Counter


def codes(text):
    nodes = []
    for ch, n in Counter(text).items():
        nodes.append({"n": n, "ch": ch, "kids": []})
    while len(nodes) > 1:
        nodes.sort(key=lambda node: (node["n"], node["ch"]), reverse=True)
        a = nodes.pop()
        b = nodes.pop()
        nodes.append({"n": a["n"] + b["n"], "ch": min(a["ch"], b["ch"]), "kids": [a, b]})
    table = {}
    walk(nodes[0], "", table)
    return dict(sorted(table.items(), key=lambda item: (len(item[1]), item[0])))


def walk(node, prefix, table):
    if not node["kids"]:
        table[node["ch"]] = "0" if prefix == "" else prefix
        return
    for bit, kid in enumerate(node["kids"]):
        walk(kid, prefix + str(bit), table)


def decode(bits, table):
    back = {code: ch for ch, code in table.items()}
    out, cur = "", ""
    for bit in bits:
        cur += bit
        if cur in back:
            out += back[cur]
            cur = ""
    return out


for text in ["«text»", "«extra» «text»", "zzz"]:
    table = codes(text)
    for ch, code in table.items():
        print(f"{ch}:{code} ", end="")
    bits = "".join(table[ch] for ch in text)
    print()
    print(f"{len(bits)} of {len(text) * 8} bits, {'ok' if decode(bits, table) == text else 'broken'}")
