topics: character state machine, string building, sparse records, groupBy by reduce, toFixed strings, sort by several keys, Number of blank strings
==== javascript
const csv = [
  'region,item,qty,note',
  'North,"Bolt, large",12,ok',
  'South,Nut,,',
  'North,Nut,7,"says ""fine"""',
  'East,Bolt,-3,returned',
  'South,"Washer",40',
].join('\r\n');

function parseCsv(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (quoted) {
      if (ch === '"' && text[i + 1] === '"') { cell += '"'; i++; }
      else if (ch === '"') quoted = false;
      else cell += ch;
      continue;
    }
    switch (ch) {
      case '"': quoted = true; break;
      case ',': row.push(cell); cell = ''; break;
      case '\r': if (text[i + 1] === '\n') i++;
      case '\n': row.push(cell); rows.push(row); row = []; cell = ''; break;
      default: cell += ch;
    }
  }
  row.push(cell);
  rows.push(row);
  return rows;
}

const [head, ...body] = parseCsv(csv);
const records = body.map(r => Object.fromEntries(head.map((h, i) => [h, r[i]])));

for (const { item, qty, note } of records) {
  console.log(item, Number(qty), note, parseInt(qty));
}

const byRegion = records.reduce((acc, { region, qty }) => {
  const entry = acc[region] ?? (acc[region] = { n: 0, sum: 0, text: '' });
  entry.n++;
  entry.sum += +qty;
  entry.text += qty;
  return acc;
}, {});

Object.entries(byRegion)
  .sort(([, a], [, b]) => b.n - a.n || b.sum - a.sum)
  .forEach(([region, { n, sum, text }], i) => {
    console.log(`${i + 1}. ${region.padEnd(6)}${String(sum).padStart(4)} avg ${(sum / n).toFixed(1)} ${text || '(none)'}`);
  });

const quote = (v) => (/[",]/.test(v) ? `"${v.replace(/"/g, '""')}"` : `${v}`);
console.log(records.slice(-3).map((r) => Object.values(r).map(quote).join(';')).join(' / '));
console.log(records[4].note, 'note' in records[4], Object.keys(records[0]).length);
