topics: pivot tables with nested objects, Number formatting, keys sorted by default sort, Infinity initial values, ||= creation, column totals, reduceRight
==== javascript
const sales = [
  { year: 2023, quarter: 4, shop: 'Rome', units: 12 },
  { year: 2023, quarter: 10, shop: 'Oslo', units: 5 },
  { year: 2024, quarter: 1, shop: 'Rome', units: -2 },
  { year: 2024, quarter: 4, shop: 'Oslo', units: 31 },
  { year: 2024, quarter: 4, shop: 'rome', units: 9 },
  { year: 2023, quarter: 4, shop: 'Rome', units: 0 },
];

function pivot(rows, rowKey, colKey, cell) {
  const table = {};
  const cols = new Set();
  for (const row of rows) {
    const r = row[rowKey], c = row[colKey];
    cols.add(c);
    table[r] ||= {};
    (table[r][c] ||= []).push(row[cell]);
  }
  return { table, cols: [...cols].sort() };
}

const aggregates = {
  sum: (list) => list.reduce((a, b) => a + b, 0),
  min: (list) => Math.min(...list),
  avg: (list) => list.reduce((a, b) => a + b, 0) / list.length,
  last: (list) => list[list.length - 1] || '-',
};

function render({ table, cols }, how) {
  const f = aggregates[how];
  const head = how.padEnd(6) + cols.map((c) => String(c).padStart(6)).join('');
  const body = Object.keys(table).map((r) => {
    const cells = cols.map((c) => {
      const v = f(table[r][c] ?? []);
      return (Number.isInteger(v) || typeof v === 'string' ? v : v.toFixed(1)).toString().padStart(6);
    });
    return r.padEnd(6) + cells.join('');
  });
  return [head, ...body].join('\n');
}

const byShop = pivot(sales, 'shop', 'quarter', 'units');
console.log(render(byShop, 'sum'));
console.log(render(byShop, 'avg').split('\n').pop(), aggregates.min([]));
console.log(render(pivot(sales, 'year', 'shop', 'units'), 'min'));
console.log(render(pivot(sales, 'quarter', 'year', 'units'), 'last'));

let best = -Infinity, bestRow;
sales.forEach((s, i) => { if (s.units >= best) { best = s.units; bestRow = i; } });
console.log(best, bestRow, sales.findLastIndex((s) => s.quarter === 4), sales.map((s) => s.units).sort().join());

const weighted = sales.reduceRight((acc, { units, quarter }, i) => acc + (i % 2 ? units * quarter : -units), 0);
console.log(weighted, sales.some((s) => !s.units), sales.every((s) => s.units), (1234.5).toFixed(), (0.5).toFixed(0), (2.5).toFixed(0));
