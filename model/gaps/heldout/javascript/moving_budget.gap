topics: prototype extension style mixins, Object.defineProperty, computed property names, method borrowing, toString and JSON hooks, accumulate by keys with months
==== javascript
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

const Printable = (Base) => class extends Base {
  print(indent = 0) {
    return ' '.repeat(indent) + this.constructor.name + '<' + this + '>';
  }
};

const Comparable = (Base) => class extends Base {
  compareTo(other) { return this.valueOf() - other.valueOf(); }
  max(other) { return this.compareTo(other) < 0 ? other : this; }
};

class Money {
  constructor(amount) {
    Object.defineProperty(this, 'cents', { value: Math.round(amount * 100), enumerable: false });
    this.cur = 'EUR';
  }
  valueOf() { return this.cents; }
  toString() { return (this.cents / 100).toFixed(2); }
  toJSON() { return { [this.cur.toLowerCase()]: this.cents }; }
}

class Expense extends Comparable(Printable(Money)) {
  constructor(what, amount, month) {
    super(amount);
    this.what = what;
    this.month = month;
  }
  toString() { return `${this.what}:${super.toString()}`; }
}

const expenses = [
  new Expense('rent', 650, 0),
  new Expense('food', 203.455, 0),
  new Expense('rent', 650, 1),
  new Expense('bike', 80.1, 3),
  new Expense('food', 1.005, 3),
  new Expense('refund', -20.5, 3),
];

const perMonth = [];
for (const e of expenses) {
  perMonth[e.month] = (perMonth[e.month] || 0) + e;
}
console.log(perMonth.length, 2 in perMonth, perMonth.map((c) => c / 100).join(';'));
perMonth.forEach((c, i) => console.log(MONTHS[i], (c / 100).toFixed(2), c > 70000 ? 'over' : 'ok'));

console.log(expenses[1].print(2), expenses[0].compareTo(expenses[2]), String(expenses[3].max(expenses[4])));
console.log(JSON.stringify(expenses.slice(3)), Object.keys(expenses[0]).join());
console.log(expenses[4] + 1, `${expenses[4]}`, expenses[5] < 0, expenses[0] == expenses[2], expenses[0] - expenses[2] === 0);

const stats = expenses.reduce((acc, { what, cents }) => ({ ...acc, [what]: [...(acc[what] ?? []), cents] }), {});
for (const [what, list] of Object.entries(stats)) {
  console.log(what, list.length, list.reduce((a, b) => a + b) / list.length);
}

const total = expenses.reduce((sum, e) => sum + e, '');
console.log(total.length, total.slice(0, 10), expenses.reduce((sum, e) => sum + e, 0));
