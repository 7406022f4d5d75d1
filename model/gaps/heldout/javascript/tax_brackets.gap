topics: Infinity in tables, floor division, nested ternaries, short-circuit defaults (|| versus ??), Number formatting, tagged templates
==== javascript
const BRACKETS = [
  { upTo: 11000, rate: 0 },
  { upTo: 18000, rate: 20 },
  { upTo: 31000, rate: 30 },
  { upTo: 60000, rate: 40 },
  { upTo: Infinity, rate: 48 },
];

function taxFor(income, options) {
  const { children = 0, rebate = 700, pass } = options || {};
  let tax = 0;
  let lower = 0;
  for (const { upTo, rate } of BRACKETS) {
    if (income <= lower) break;
    const part = Math.min(income, upTo) - lower;
    tax += (part * rate) / 100;
    lower = upTo;
  }
  tax -= children * rebate;
  if (pass) tax = tax > 0 ? 0 : tax;
  return tax < 0 ? -Math.floor(-tax / 2) : Math.floor(tax);
}

const de = (strings, ...values) =>
  strings.reduce((acc, s, i) => acc + s + (i < values.length ? String(values[i]).replace('.', ',') : ''), '');

const people = [
  ['Ada', 9000],
  ['Ben', 17999.99, { children: 3 }],
  ['Cem', 45050, { children: 2, rebate: 0 }],
  ['Dot', 120000, { rebate: null, children: 1 }],
  ['Eli', 12000, { children: 4, pass: true }],
];

for (const [name, income, opts] of people) {
  const tax = taxFor(income, opts);
  const kind = tax > 20000 ? 'high' : tax > 1000 ? 'normal' : tax > 0 ? 'low' : tax === 0 ? 'none' : 'refund';
  const share = tax / income * 100;
  console.log(de`${name}: ${income} -> ${tax} (${share.toFixed(1)}%) ${kind}`);
}

const settings = { threshold: 0, label: '', retries: null };
console.log(settings.threshold || 10, settings.threshold ?? 10);
console.log(settings.label || 'n/a', JSON.stringify(settings.label ?? 'n/a'), settings.retries ?? 3);
settings.threshold ||= 7;
settings.retries ??= 0;
settings.retries &&= 99;
console.log(settings.threshold, settings.retries, BRACKETS.at(-1).upTo, 1 / 0 - 1 === Infinity);
