topics: reduce to an object, groupBy, Object.entries, toFixed, padStart, filter and map chain
stock = stock|goods|items
groupBy = groupBy|bucketBy|partitionBy
q = ints 5 0..20
p = floats 5 0.35..19.99 2
==== javascript
const names = ['nails', 'paint', 'brush', 'glue', 'tape'];
const kinds = ['metal', 'liquid', 'tool', 'liquid', 'tool'];
const quantities = [«q»];
const prices = [«p»];

const «stock» = names.map((name, i) => ({
    name,
    kind: kinds[i],
    qty: quantities[i],
    price: prices[i],
}));

function «groupBy»(list, key) {
    return list.reduce((groups, entry) => {
        const k = entry[key];
        if (!(k in groups)) groups[k] = [];
        groups[k].push(entry);
        return groups;
    }, {});
}

const groups = «groupBy»(«stock», 'kind');
for (const kind in groups) {
    const line = groups[kind].map(({ name, qty }) => `${name} x${qty}`).join(', ');
    console.log(`${kind.toUpperCase()}: ${line}`);
}

const missing = «stock».filter(e => !e.qty).map(e => e.name);
console.log(missing.length ? 'missing ' + missing.join('/') : 'all there');

// quantities by kind
const sums = Object.fromEntries(
    Object.entries(groups).map(([k, list]) => [k, list.reduce((n, e) => n + e.qty, 0)])
);
console.log(JSON.stringify(sums));

const expensive = «stock».find(e => e.price > 15);
console.log(expensive ? expensive.name : 'nothing above 15');
console.log(«stock».findIndex(e => e.price < 0), «stock».some(e => e.qty > 18), «stock».every(e => e.price > 0));
«stock».forEach(e => {
    console.log(e.name.padEnd(7) + e.price.toFixed(2).padStart(8) + String(e.qty).padStart(4));
});
==== python
import json

names = ["nails", "paint", "brush", "glue", "tape"]
kinds = ["metal", "liquid", "tool", "liquid", "tool"]
quantities = [«q»]
prices = [«p»]

«stock» = [
    {
        "name": name,
        "kind": kinds[i],
        "qty": quantities[i],
        "price": prices[i],
    }
    for i, name in enumerate(names)
]


def «groupBy»(list_, key):
    groups = {}
    for entry in list_:
        k = entry[key]
        if k not in groups:
            groups[k] = []
        groups[k].append(entry)
    return groups


groups = «groupBy»(«stock», "kind")
for kind in groups:
    line = ", ".join(f"{e['name']} x{e['qty']}" for e in groups[kind])
    print(f"{kind.upper()}: {line}")

missing = [e["name"] for e in «stock» if not e["qty"]]
print("missing " + "/".join(missing) if missing else "all there")

# quantities by kind
sums = {k: sum(e["qty"] for e in list_) for k, list_ in groups.items()}
print(json.dumps(sums, separators=(",", ":")))

expensive = next((e for e in «stock» if e["price"] > 15), None)
print(expensive["name"] if expensive is not None else "nothing above 15")
print(
    next((i for i, e in enumerate(«stock») if e["price"] < 0), -1),
    str(any(e["qty"] > 18 for e in «stock»)).lower(),
    str(all(e["price"] > 0 for e in «stock»)).lower(),
)
for e in «stock»:
    print(e["name"].ljust(7) + f"{e['price']:.2f}".rjust(8) + str(e["qty"]).rjust(4))
