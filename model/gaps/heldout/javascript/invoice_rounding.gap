topics: toFixed rounding, Math.round of negative halves, object getters, reduce, padStart, keyword names
==== javascript
// Invoice with line discounts, VAT and a credit note.
class InvoiceLine {
  constructor(def, qty, unitPrice, discount = 0) {
    this.def = def;
    this.qty = qty;
    this.unitPrice = unitPrice;
    this.discount = discount;
  }

  get net() {
    const raw = this.qty * this.unitPrice * 100;
    return Math.round(raw * (1 - this.discount / 100));
  }
}

const lines = [
  new InvoiceLine('Cable 2m', 3, 4.25),
  new InvoiceLine('Switch', 1, 89.9, 15),
  new InvoiceLine('Return: adapter', -1, 12.125),
  new InvoiceLine('Labour', 2.5, 47.25, 10),
];

function money(cents) {
  const sign = cents < 0 ? '-' : '';
  const abs = Math.abs(cents);
  return sign + Math.trunc(abs / 100) + ',' + String(abs % 100).padStart(2, '0');
}

for (const { def, qty, net } of lines) {
  console.log(`${def.padEnd(16, '.')} x${qty} ${money(net).padStart(9)}`);
}

const total = lines.reduce((sum, line) => sum + line.net, 0);
const vatRates = { reduced: 7, standard: 19, from: 25 };
for (const [name, rate] of Object.entries(vatRates)) {
  const vat = Math.round((total * rate) / 100);
  console.log(name + ': ' + money(vat) + ' -> ' + money(total + vat));
}

const halves = [-2.5, -1.5, -0.6, 0.5, 1.5, 2.5];
console.log(halves.map((x) => Math.round(x) + 0).join(' '));
console.log((total / 100).toFixed(1), typeof (total / 100).toFixed(1));
console.log(+(total / 300).toFixed(2) + 1);
