topics: BigInt modulo, string to number by unary plus, charCodeAt arithmetic, every and some, reduceRight, regexp replace with functions
==== javascript
const digits = s => [...s.replace(/[\s-]/g, '')].map(c => c === 'X' ? 10 : +c);

function luhn(card) {
  return digits(card).reduceRight((sum, d, i, all) => {
    if ((all.length - i) % 2 === 0) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    return sum + d;
  }, 0) % 10 === 0;
}

function isbn10(s) {
  const ds = digits(s);
  return ds.length === 10 && ds.reduce((sum, d, i) => sum + d * (10 - i), 0) % 11 === 0;
}

function ean13(s) {
  const ds = digits(s);
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += ds[i] * (i % 2 ? 3 : 1);
  return (10 - sum % 10) % 10;
}

function ibanRest(iban) {
  const compact = iban.replace(/ /g, '').toUpperCase();
  const moved = compact.slice(4) + compact.slice(0, 4);
  const numeric = moved.replace(/[A-Z]/g, c => c.charCodeAt(0) - 55);
  return BigInt(numeric) % 97n;
}

const cards = ['4539 1488 0343 6467', '8273 1232 7352 0569', '0000'];
console.log(cards.map(luhn).join(' '), cards.every(luhn), cards.some(c => !luhn(c)));
console.log(isbn10('0-8044-2957-X'), isbn10('0-8044-2957-0'), isbn10('123'));
console.log(ean13('400638133393'), ean13('978030640615'));

for (const iban of ['GB82 WEST 1234 5698 7654 32', 'DE89 3704 0044 0532 0130 01']) {
  const rest = ibanRest(iban);
  console.log(iban.slice(0, 4), rest === 1n ? 'valid' : 'rest ' + rest, typeof rest);
}

const big = 2n ** 64n - 1n;
console.log(String(big), big / 10n ** 9n + '', Number(big % 1000n) + 1, -7n / 2n + '', -7n % 2n + '');
console.log(9007199254740993, 9007199254740993n.toString(), 2 ** 53 === 2 ** 53 + 1);

let code = '7';
code += ean13('400638133393');
code = code * 2 + '';
console.log(code, code.length, code - 1, code + 1, +code + 1);
