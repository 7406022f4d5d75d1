topics: Huffman coding, Map counting, sort by two keys inside loop, recursion building codes, bits to text, ratio with toFixed
codes = codes|table|encoding
w = words 3
a = abracadabra|mississippi|banana bandana
==== javascript
function countChars(text) {
    const counts = new Map();
    for (const ch of text) counts.set(ch, (counts.get(ch) ?? 0) + 1);
    return counts;
}

function buildTree(text) {
    let nodes = [...countChars(text)].map(([ch, weight]) => ({ ch, weight, first: ch }));
    while (nodes.length > 1) {
        nodes.sort((x, y) => x.weight - y.weight || (x.first < y.first ? -1 : 1));
        const [left, right, ...others] = nodes;
        const first = left.first < right.first ? left.first : right.first;
        nodes = [...others, { left, right, weight: left.weight + right.weight, first }];
    }
    return nodes[0];
}

function makeCodes(node, prefix = '', «codes» = {}) {
    if (node.ch !== undefined) {
        «codes»[node.ch] = prefix || '0';
    } else {
        makeCodes(node.left, prefix + '0', «codes»);
        makeCodes(node.right, prefix + '1', «codes»);
    }
    return «codes»;
}

function decode(bits, root) {
    let out = '';
    let node = root;
    for (const bit of bits) {
        if (node.left) node = bit === '0' ? node.left : node.right;
        if (node.ch !== undefined) {
            out += node.ch;
            node = root;
        }
    }
    return out;
}

for (const text of ['«a»', [«w»].join(' '), 'zzzz']) {
    const root = buildTree(text);
    const «codes» = makeCodes(root);
    const bits = [...text].map((ch) => «codes»[ch]).join('');
    const longest = Math.max(...Object.values(«codes»).map((c) => c.length));
    console.log(bits.slice(0, 24) + (bits.length > 24 ? '...' : ''), bits.length, longest);
    console.log(Object.entries(«codes»).sort((x, y) => x[1].length - y[1].length || (x[0] < y[0] ? -1 : 1))
        .slice(0, 3).map(([ch, code]) => `'${ch}'=${code}`).join(' '));
    console.log(decode(bits, root) === text, (bits.length / (text.length * 8) * 100).toFixed(1) + '%');
}
==== python
def countChars(text):
    counts = {}
    for ch in text:
        counts[ch] = counts.get(ch, 0) + 1
    return counts


def buildTree(text):
    nodes = [{"ch": ch, "weight": weight, "first": ch} for ch, weight in countChars(text).items()]
    while len(nodes) > 1:
        nodes.sort(key=lambda n: (n["weight"], n["first"]))
        left, right, *others = nodes
        first = left["first"] if left["first"] < right["first"] else right["first"]
        nodes = [
            *others,
            {"left": left, "right": right, "weight": left["weight"] + right["weight"], "first": first},
        ]
    return nodes[0]


def makeCodes(node, prefix="", «codes»=None):
    if «codes» is None:
        «codes» = {}
    if "ch" in node:
        «codes»[node["ch"]] = prefix or "0"
    else:
        makeCodes(node["left"], prefix + "0", «codes»)
        makeCodes(node["right"], prefix + "1", «codes»)
    return «codes»


def decode(bits, root):
    out = ""
    node = root
    for bit in bits:
        if "left" in node:
            node = node["left"] if bit == "0" else node["right"]
        if "ch" in node:
            out += node["ch"]
            node = root
    return out


for text in ["«a»", " ".join([«w»]), "zzzz"]:
    root = buildTree(text)
    «codes» = makeCodes(root)
    bits = "".join(«codes»[ch] for ch in text)
    longest = max(len(c) for c in «codes».values())
    print(bits[:24] + ("..." if len(bits) > 24 else ""), len(bits), longest)
    best = sorted(«codes».items(), key=lambda entry: (len(entry[1]), entry[0]))[:3]
    print(" ".join(f"'{ch}'={code}" for ch, code in best))
    print(str(decode(bits, root) == text).lower(), f"{len(bits) / (len(text) * 8) * 100:.1f}" + "%")
