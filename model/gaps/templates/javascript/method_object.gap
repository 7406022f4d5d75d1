topics: object literal with methods and this, getter in a literal, arrow in a method, module pattern
cart = cart|basket|trolley
p = ints 3 2..40
q = ints 3 1..5
==== javascript
const «cart» = {
  lines: [],
  discount: 0,

  add(name, price, qty = 1) {
    const existing = this.lines.find((l) => l.name === name);
    if (existing) existing.qty += qty;
    else this.lines.push({ name, price, qty });
    return this;
  },

  get total() {
    // the arrow function keeps the outer this
    const sum = this.lines.reduce((s, l) => s + l.price * l.qty, 0);
    return sum * (100 - this.discount) / 100;
  },

  set percent(value) {
    this.discount = Math.min(Math.max(value, 0), 90);
  },

  toString() {
    return this.lines.map(({ name, qty }) => `${qty}x${name}`).join(' ') || '(empty)';
  },
};

console.log(String(«cart»), «cart».total);
const prices = [«p»];
const counts = [«q»];
for (const i of prices.keys()) {
  «cart».add('item' + (i + 1), prices[i], counts[i]);
}
«cart».add('item1', 0).add('gift', 0);
console.log(`${«cart»}`);
console.log(«cart».total.toFixed(1), «cart».lines.length);
«cart».percent = 150;
console.log(«cart».discount, «cart».total < 100);
«cart».percent = -3;
console.log(«cart».discount, «cart».total);
==== python
class Cart:
    def __init__(self):
        self.lines = []
        self.discount = 0

    def add(self, name, price, qty=1):
        existing = next((l for l in self.lines if l["name"] == name), None)
        if existing is not None:
            existing["qty"] += qty
        else:
            self.lines.append({"name": name, "price": price, "qty": qty})
        return self

    @property
    def total(self):
        # the arrow function keeps the outer this
        sum_ = sum(l["price"] * l["qty"] for l in self.lines)
        return sum_ * (100 - self.discount) / 100

    def setPercent(self, value):
        self.discount = min(max(value, 0), 90)

    percent = property(fset=setPercent)

    def __str__(self):
        return " ".join(f"{l['qty']}x{l['name']}" for l in self.lines) or "(empty)"


«cart» = Cart()


def fmt(x):
    return int(x) if x == int(x) else x


print(str(«cart»), fmt(«cart».total))
prices = [«p»]
counts = [«q»]
for i in range(len(prices)):
    «cart».add("item" + str(i + 1), prices[i], counts[i])
«cart».add("item1", 0).add("gift", 0)
print(f"{«cart»}")
print(f"{«cart».total:.1f}", len(«cart».lines))
«cart».percent = 150
print(«cart».discount, str(«cart».total < 100).lower())
«cart».percent = -3
print(«cart».discount, fmt(«cart».total))
