topics: JSON.stringify compact and indented, JSON.parse, nested objects, SyntaxError, spread
order = order|invoice|parcel
item = word
qty = int 1..12
price = float 1.0..30.0 2
==== javascript
const «order» = {
  id: «qty»7,
  customer: { name: 'Ada "A." Lee', vip: true, note: null },
  lines: [{ item: '«item»', qty: «qty» }, { item: 'pen', qty: 3 }],
  empty: [],
};

console.log(JSON.stringify(«order»));
console.log(JSON.stringify(«order».lines, null, 2));
console.log(JSON.stringify({ b: 1, a: [true, null, 'x'], n: «price»1 }));

const copy = JSON.parse(JSON.stringify(«order»));
copy.customer.name = 'Bob';
copy.lines.push({ item: 'cup', qty: 1 });
console.log(«order».customer.name, copy.customer.name, «order».lines.length, copy.lines.length);

const shallow = { ...«order», id: 1 };
shallow.customer.vip = false;
console.log(«order».id, «order».customer.vip);

for (const text of ['{"ok": 1}', '{bad}', '[1, 2']) {
  try {
    const data = JSON.parse(text);
    console.log('parsed', Object.keys(data).join());
  } catch {
    console.log('invalid:', text);
  }
}
==== python
import json

«order» = {
    "id": «qty»7,
    "customer": {"name": 'Ada "A." Lee', "vip": True, "note": None},
    "lines": [{"item": "«item»", "qty": «qty»}, {"item": "pen", "qty": 3}],
    "empty": [],
}

print(json.dumps(«order», separators=(",", ":"), ensure_ascii=False))
print(json.dumps(«order»["lines"], indent=2, ensure_ascii=False))
print(json.dumps({"b": 1, "a": [True, None, "x"], "n": «price»1}, separators=(",", ":")))

copy = json.loads(json.dumps(«order»))
copy["customer"]["name"] = "Bob"
copy["lines"].append({"item": "cup", "qty": 1})
print(«order»["customer"]["name"], copy["customer"]["name"], len(«order»["lines"]), len(copy["lines"]))

shallow = {**«order», "id": 1}
shallow["customer"]["vip"] = False
print(«order»["id"], str(«order»["customer"]["vip"]).lower())

for text in ['{"ok": 1}', "{bad}", "[1, 2"]:
    try:
        data = json.loads(text)
        print("parsed", ",".join(data.keys()))
    except json.JSONDecodeError:
        print("invalid:", text)
