topics: shortest paths, Infinity, object of objects as graph, for in, Object.keys filter, reduce to find minimum
dijkstra = dijkstra|shortest|distances
graph = graph|roads|links
a = int 1..9
b = int 1..9
c = int 10..20
==== javascript
const «graph» = {
    home: { park: «a», shop: «b», lake: «c» },
    park: { school: 4, lake: 7 },
    shop: { school: 2, bank: 9 },
    school: { bank: 1, lake: 3 },
    lake: {},
    bank: { lake: 1 },
    island: { bank: 1 },
};

function «dijkstra»(«graph», source) {
    const dist = {};
    const prev = {};
    for (const node in «graph») dist[node] = Infinity;
    dist[source] = 0;
    const open = new Set(Object.keys(«graph»));

    while (open.size > 0) {
        let current = null;
        for (const node of open) {
            if (current === null || dist[node] < dist[current]) current = node;
        }
        if (dist[current] === Infinity) break;
        open.delete(current);
        for (const [next, weight] of Object.entries(«graph»[current])) {
            const d = dist[current] + weight;
            if (d < dist[next]) {
                dist[next] = d;
                prev[next] = current;
            }
        }
    }
    return { dist, prev };
}

function route(prev, target) {
    const path = [target];
    while (prev[path[0]] !== undefined) path.unshift(prev[path[0]]);
    return path.join('>');
}

const { dist, prev } = «dijkstra»(«graph», 'home');
for (const [node, d] of Object.entries(dist)) {
    console.log(`${node.padEnd(7)}${d}`);
}
console.log(route(prev, 'lake'), route(prev, 'bank'), route(prev, 'home'));
const reachable = Object.values(dist).filter(Number.isFinite);
console.log(reachable.length, Math.max(...reachable), Object.values(dist).some((d) => d === Infinity));
==== python
import math

«graph» = {
    "home": {"park": «a», "shop": «b», "lake": «c»},
    "park": {"school": 4, "lake": 7},
    "shop": {"school": 2, "bank": 9},
    "school": {"bank": 1, "lake": 3},
    "lake": {},
    "bank": {"lake": 1},
    "island": {"bank": 1},
}


def «dijkstra»(«graph», source):
    dist = {}
    prev = {}
    for node in «graph»:
        dist[node] = math.inf
    dist[source] = 0
    # a dict keeps the insertion order, as a JavaScript Set does
    open_ = dict.fromkeys(«graph»)

    while len(open_) > 0:
        current = None
        for node in open_:
            if current is None or dist[node] < dist[current]:
                current = node
        if dist[current] == math.inf:
            break
        del open_[current]
        for next_, weight in «graph»[current].items():
            d = dist[current] + weight
            if d < dist[next_]:
                dist[next_] = d
                prev[next_] = current
    return {"dist": dist, "prev": prev}


def route(prev, target):
    path = [target]
    while path[0] in prev:
        path.insert(0, prev[path[0]])
    return ">".join(path)


result = «dijkstra»(«graph», "home")
dist = result["dist"]
prev = result["prev"]
for node, d in dist.items():
    print(f"{node.ljust(7)}{'Infinity' if d == math.inf else d}")
print(route(prev, "lake"), route(prev, "bank"), route(prev, "home"))
reachable = [d for d in dist.values() if math.isfinite(d)]
print(len(reachable), max(reachable), str(any(d == math.inf for d in dist.values())).lower())
