topics: simulation, integer cents, Math.floor division, for of over Map, switch on typeof, string accumulation
Machine = Vending|SnackBox|Dispenser
buy = buy|order|request
coins = ints 5..8 1..9
price = int 45..120
==== javascript
const COINS = [200, 100, 50, 20, 10, 5];

class «Machine» {
    constructor(products) {
        this.products = new Map(Object.entries(products));
        this.cents = 0;
        this.sold = [];
    }

    insert(coin) {
        if (!COINS.includes(coin)) {
            return false;
        }
        this.cents += coin;
        return true;
    }

    «buy»(name) {
        const price = this.products.get(name);
        if (price === undefined) return `unknown ${name}`;
        if (price > this.cents) return `${(price - this.cents) / 100} missing`;
        this.cents -= price;
        this.sold.push(name);
        return 'enjoy your ' + name;
    }

    change() {
        let text = '';
        for (const coin of COINS) {
            const count = Math.floor(this.cents / coin);
            if (count > 0) text += (text && ', ') + `${count}x${coin}`;
            this.cents %= coin;
        }
        return text || 'no change';
    }
}

const m = new «Machine»({ chips: «price», gum: 35, soda: 150 });
let bad = 0;
for (const n of [«coins»]) {
    if (!m.insert(n * 10)) bad++;
}
console.log(bad, m.cents);
console.log(m.«buy»('chips'));
console.log(m.«buy»('tea'));
m.insert(100);
console.log(m.«buy»('gum'), m.sold.length);
console.log(m.change(), m.cents);
console.log(m.«buy»('soda'));
for (const [name, price] of m.products) console.log(name + ' ' + price / 100);
==== python
COINS = [200, 100, 50, 20, 10, 5]


def fmt(x):
    return str(int(x)) if x == int(x) else str(x)


class «Machine»:
    def __init__(self, products):
        self.products = dict(products)
        self.cents = 0
        self.sold = []

    def insert(self, coin):
        if coin not in COINS:
            return False
        self.cents += coin
        return True

    def «buy»(self, name):
        price = self.products.get(name)
        if price is None:
            return f"unknown {name}"
        if price > self.cents:
            return f"{fmt((price - self.cents) / 100)} missing"
        self.cents -= price
        self.sold.append(name)
        return "enjoy your " + name

    def change(self):
        text = ""
        for coin in COINS:
            count = self.cents // coin
            if count > 0:
                text += (", " if text else "") + f"{count}x{coin}"
            self.cents %= coin
        return text or "no change"


m = «Machine»({"chips": «price», "gum": 35, "soda": 150})
bad = 0
for n in [«coins»]:
    if not m.insert(n * 10):
        bad += 1
print(bad, m.cents)
print(m.«buy»("chips"))
print(m.«buy»("tea"))
m.insert(100)
print(m.«buy»("gum"), len(m.sold))
print(m.change(), m.cents)
print(m.«buy»("soda"))
for name, price in m.products.items():
    print(name + " " + fmt(price / 100))
