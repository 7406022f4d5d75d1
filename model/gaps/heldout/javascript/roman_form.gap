topics: class static members, getters and setters with validation, custom errors with finally, string comparison, valueOf and toString
==== javascript
class RomanError extends Error {
  constructor(input, pos) {
    super(`cannot read "${input}" at ${pos}`);
    this.name = 'RomanError';
    this.pos = pos;
  }
}

class Roman {
  static #table = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
    [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  static created = 0;

  constructor(n) {
    this.number = n;
    Roman.created++;
  }

  static parse(text) {
    let i = 0, sum = 0;
    const s = text.trim().toUpperCase();
    for (const [value, sym] of Roman.#table) {
      while (s.startsWith(sym, i)) {
        sum += value;
        i += sym.length;
      }
    }
    if (i < s.length) throw new RomanError(text, i);
    return new Roman(sum);
  }

  valueOf() { return this.number; }

  toString() {
    let rest = this.number, out = '';
    for (const [value, sym] of Roman.#table) {
      out += sym.repeat(Math.floor(rest / value));
      rest %= value;
    }
    return out || 'N';
  }
}

const form = { chapter: ' xiv', year: 'MCMXCIX', page: 'IIX', volume: '', note: 'mmq' };
let attempts = 0;
for (const field in form) {
  try {
    const r = Roman.parse(form[field]);
    console.log(`${field}: ${r} = ${+r}`);
  } catch (err) {
    if (!(err instanceof RomanError)) throw err;
    console.log(`${field}: ${err.message} (${err.pos})`);
  } finally {
    attempts++;
  }
}
console.log(attempts, Roman.created);
const a = new Roman(9), b = new Roman(11);
console.log(a + b, a < b, `${a}` < `${b}`, String(new Roman(a * b)));
console.log([b, a, new Roman(100)].sort().join(' '));
console.log([b, a, new Roman(100)].sort((x, y) => x - y).join(' '));
