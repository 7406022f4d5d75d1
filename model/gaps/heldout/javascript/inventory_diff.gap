topics: object identity versus equality, shallow copy pitfalls, JSON stringify of undefined and NaN, Object.is, set operations, delete, structured clone by recursion
==== javascript
const yesterday = {
  bolts: { qty: 120, bins: ['A1', 'A2'] },
  nuts: { qty: 75, bins: ['B1'] },
  tape: { qty: 3, bins: [] },
};

function deepClone(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(deepClone);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, deepClone(v)]));
}

const shallow = { ...yesterday };
const today = deepClone(yesterday);

shallow.bolts.qty += 5;          // leaks into yesterday
shallow.nuts = { qty: 0, bins: null };
today.tape.bins.push('C9');
today.bolts.qty -= 20;
delete today.nuts;
today.glue = { qty: NaN, bins: undefined };

function* diff(a, b, path = []) {
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  for (const k of keys) {
    const x = a?.[k], y = b?.[k];
    const at = [...path, k].join('.');
    if (x instanceof Object && y instanceof Object) yield* diff(x, y, [...path, k]);
    else if (!Object.is(x, y)) yield `${at}: ${JSON.stringify(x) ?? 'gone'} -> ${JSON.stringify(y) ?? 'gone'}`;
  }
}

console.log('yesterday', yesterday.bolts.qty, yesterday.nuts.qty, yesterday.tape.bins.length);
for (const line of diff(yesterday, today)) console.log(line);
console.log([...diff(yesterday, shallow)].join(' ; '));

console.log(JSON.stringify(today.glue), JSON.stringify([undefined, NaN, null, () => 1]));
console.log(JSON.stringify({ a: [1, { b: 'x"y' }], c: -0, d: '\u00e9\n' }));
console.log(today.glue.qty === NaN, today.glue.qty !== today.glue.qty, Object.is(0, -0), 0 === -0);

const a = new Set(Object.keys(yesterday)), b = new Set(Object.keys(today));
const both = [...a].filter((k) => b.has(k));
const onlyOne = [...a, ...b].filter((k) => a.has(k) !== b.has(k));
console.log(both.join('&'), onlyOne.join('^'), yesterday.bolts === shallow.bolts, yesterday.bolts === today.bolts);

const totals = Object.values(yesterday).map(({ qty, bins: { length } }) => qty * (length || 1));
console.log(totals.join('+') + '=' + totals.reduce((x, y) => x + y, 0));
