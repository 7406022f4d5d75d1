topics: restaurant orders, nested objects, discount rules array of functions, some/every/find, JSON indent, delete, Object.entries sort, currency
rules = rules|discounts|offers
price = price|cost|fee
q = ints 3 1..6
p = ints 3 2..19
==== javascript
const menu = {
  soup: { «price»: [«p»][0], tags: ['hot', 'vegan'] },
  steak: { «price»: [«p»][1] + 10, tags: ['hot'] },
  salad: { «price»: [«p»][2], tags: ['cold', 'vegan'] },
};

const «rules» = [
  { name: 'big table', applies: (o) => count(o) >= 8, off: 10 },
  { name: 'all vegan', applies: (o) => Object.keys(o).every((d) => menu[d].tags.includes('vegan')), off: 5 },
  { name: 'soup day', applies: ({ soup = 0 }) => soup > 2, off: 3 },
];

function count(order) {
  return Object.values(order).reduce((a, b) => a + b, 0);
}

function bill(order) {
  let sum = 0;
  for (const [dish, n] of Object.entries(order)) {
    if (!(dish in menu)) throw new Error(`we have no ${dish}`);
    sum += n * menu[dish].«price»;
  }
  const rule = «rules».find((r) => r.applies(order));
  const off = rule ? rule.off : 0;
  return { sum, rule: rule?.name ?? null, total: sum * (100 - off) / 100 };
}

const [a, b, c] = [«q»];
const orders = [{ soup: a, steak: b, salad: c }, { salad: c }, { soup: 1, steak: 1 }, {}, { pizza: 1 }];
let income = 0;
for (const order of orders) {
  try {
    const { sum, rule, total } = bill(order);
    income += total;
    console.log(`${count(order)} dishes, ${sum} -> ${total.toFixed(2)} (${rule ?? 'no rule'})`);
  } catch (e) {
    console.log(e.message);
    delete order.pizza;
  }
}
console.log(income.toFixed(2), Object.keys(orders[4]).length);
console.log(JSON.stringify(bill({ soup: 1, salad: 1 }).rule), JSON.stringify(menu.soup, null, 2));

const byTag = {};
for (const dish in menu) {
  for (const tag of menu[dish].tags) (byTag[tag] ??= []).push(dish);
}
console.log(Object.entries(byTag).sort().map(([t, d]) => `${t}: ${d.join('/')}`).join('; '));
==== python
import json

menu = {
    "soup": {"«price»": [«p»][0], "tags": ["hot", "vegan"]},
    "steak": {"«price»": [«p»][1] + 10, "tags": ["hot"]},
    "salad": {"«price»": [«p»][2], "tags": ["cold", "vegan"]},
}

«rules» = [
    {"name": "big table", "applies": lambda o: count(o) >= 8, "off": 10},
    {"name": "all vegan", "applies": lambda o: all("vegan" in menu[d]["tags"] for d in o), "off": 5},
    {"name": "soup day", "applies": lambda o: o.get("soup", 0) > 2, "off": 3},
]


def count(order):
    return sum(order.values())


def bill(order):
    sum_ = 0
    for dish, n in order.items():
        if dish not in menu:
            raise ValueError(f"we have no {dish}")
        sum_ += n * menu[dish]["«price»"]
    rule = next((r for r in «rules» if r["applies"](order)), None)
    off = rule["off"] if rule is not None else 0
    return {
        "sum": sum_,
        "rule": rule["name"] if rule is not None else None,
        "total": sum_ * (100 - off) / 100,
    }


a, b, c = [«q»]
orders = [{"soup": a, "steak": b, "salad": c}, {"salad": c}, {"soup": 1, "steak": 1}, {}, {"pizza": 1}]
income = 0
for order in orders:
    try:
        result = bill(order)
        total = result["total"]
        income += total
        rule = result["rule"] if result["rule"] is not None else "no rule"
        print(f"{count(order)} dishes, {result['sum']} -> {total:.2f} ({rule})")
    except ValueError as e:
        print(e)
        order.pop("pizza", None)
print(f"{income:.2f}", len(orders[4]))
print(json.dumps(bill({"soup": 1, "salad": 1})["rule"]), json.dumps(menu["soup"], indent=2))

byTag = {}
for dish in menu:
    for tag in menu[dish]["tags"]:
        byTag.setdefault(tag, []).append(dish)
print("; ".join(f"{t}: {'/'.join(d)}" for t, d in sorted(byTag.items())))
