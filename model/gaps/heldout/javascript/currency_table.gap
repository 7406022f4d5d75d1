topics: nested objects, numeric-like object keys order, delete, spread merge, toFixed vs locale formatting, for-in over arrays giving strings
==== javascript
const base = { EUR: 1, USD: 1.0842, JPY: 163.55, CHF: 0.9541 };
const override = { USD: 1.09, GBP: 0.845, JPY: undefined };
const rates = { ...base, ...override };

function convert(amount, from, to) {
  const rate = rates[to] / rates[from];
  return amount * rate;
}

function group(n, digits = 2) {
  const [int, frac] = Math.abs(n).toFixed(digits).split('.');
  const parts = [];
  let s = int;
  while (s.length > 3) {
    parts.unshift(s.slice(-3));
    s = s.slice(0, -3);
  }
  parts.unshift(s);
  return (n < 0 ? '-' : '') + parts.join("'") + (frac ? '.' + frac : '');
}

for (const to of Object.keys(rates)) {
  const value = convert(1234567.891, 'CHF', to);
  console.log(to, Number.isFinite(value) ? group(value) : String(value));
}

delete rates.JPY;
console.log(Object.keys(rates).length, 'JPY' in rates, rates.JPY === undefined);

console.log(group(-999.995), group(1000, 0), group(0.005), group(-1234.5, 1));

// banknotes: integer-like keys come back ascending
const till = {};
for (const note of [50, 20, 100, 5, 'coin', 20, 50, 5, 5]) {
  till[note] = (till[note] || 0) + 1;
}
console.log(Object.entries(till).map(([k, n]) => `${k}x${n}`).join(' '));

let sum = 0;
let text = '';
for (const k in till) {
  sum += k * till[k] || 0;
  text += k + 1;
}
console.log(sum, text);

const steps = [10, 20, 30];
let joined = '';
for (const i in steps) joined += i + steps[i] + ';';
console.log(joined);
