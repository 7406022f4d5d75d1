topics: bitwise operators on 32-bit ints, ~ and >>>, toString(2), parseInt radix, map(parseInt) pitfall, Symbol.iterator
==== javascript
const PERM = { READ: 1 << 0, WRITE: 1 << 1, EXEC: 1 << 2, ADMIN: 1 << 31 };

class Permissions {
  constructor(bits = 0) { this.bits = bits | 0; }
  grant(...names) {
    names.forEach((n) => { this.bits |= PERM[n]; });
    return this;
  }
  revoke(name) { this.bits &= ~PERM[name]; return this; }
  has(name) { return (this.bits & PERM[name]) !== 0; }
  *[Symbol.iterator]() {
    for (const name of Object.keys(PERM)) if (this.has(name)) yield name.toLowerCase();
  }
  get octal() { return '0' + (this.bits & 7).toString(8); }
}

const root = new Permissions().grant('READ', 'EXEC', 'ADMIN');
console.log(root.bits, root.bits >>> 0, (root.bits >>> 0).toString(16));
console.log([...root].join('+'), root.octal);
root.revoke('EXEC').grant('WRITE', 'NOPE');
console.log(Array.from(root, (s) => s[0]).join(''), root.octal, root.bits === (root.bits | undefined));
root.bits ^= PERM.ADMIN;
console.log(root.bits, ~root.bits, root.bits << 30, 1 << 32, 1 << 33);

function parseMode(text) {
  let bits = 0;
  for (const digit of text) bits = (bits << 3) + parseInt(digit, 8);
  return bits;
}
for (const mode of ['755', '640', '007']) {
  const bits = parseMode(mode);
  let shown = '';
  for (let i = 8; i >= 0; i--) shown += bits & (1 << i) ? 'xwr'[i % 3] : '-';
  console.log(mode, bits, bits.toString(2).padStart(9, '0'), shown);
}

console.log(['10', '10', '10', '10'].map(parseInt).join(' '));
console.log(['0x1f', '1e3', ' 42 ', ''].map(Number).join(' '));
console.log(parseInt('0x1f'), parseInt('1e3'), parseInt('11', 2), 4294967295 | 0, 2147483648 >> 1);
