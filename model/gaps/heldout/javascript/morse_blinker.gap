topics: Object.entries inversion, String.raw and fromCharCode, nested maps, reduce strings, binary encodings with parseInt, array destructuring in callbacks
==== javascript
const MORSE = {};
const raw = 'A.- B-... C-.-. D-.. E. G--. H.... I.. L.-.. M-- N-. O--- R.-. S... T- U..- 3...-- 5.....';
raw.split(' ').forEach(([letter, ...code]) => (MORSE[letter] = code.join('')));
const BACK = Object.fromEntries(Object.entries(MORSE).map(([k, v]) => [v, k]));

const encode = (s) => Array.from(s.toUpperCase(), (c) => MORSE[c] ?? (c === ' ' ? '/' : '?')).join(' ');
const decode = (s) => s.split(' ').map((c) => BACK[c] || (c === '/' ? ' ' : '#')).join('');

const message = 'Send 53 miners to Utah';
const signal = encode(message);
console.log(signal);
console.log(decode(signal), decode('.-.-. ... /'), Object.keys(MORSE).slice(0, 3).join(''));

// on/off lamp: dot=1, dash=111, gaps 0, letter gap 000
function lamp(signal) {
  return signal
    .split(' ')
    .map((code) => (code === '/' ? '0' : [...code].map((c) => (c === '.' ? '1' : '111')).join('0')))
    .join('000');
}
const bits = lamp(encode('ice'));
console.log(bits, bits.length, parseInt(bits.slice(0, 16), 2), bits.match(/1+/g).map((r) => r.length).join(''));

// pack in bytes
const bytes = [];
for (let i = 0; i < bits.length; i += 8) {
  bytes.push(parseInt(bits.slice(i, i + 8).padEnd(8, '0'), 2));
}
console.log(bytes.map((b) => b.toString(16).padStart(2, '0')).join(' '), bytes.reduce((a, b) => a ^ b), bytes.reduce((a, b) => (a << 8) | b, 0));

const caesar = (s, k) => s.replace(/[a-z]/gi, (c) => {
  const base = c < 'a' ? 65 : 97;
  return String.fromCharCode(((c.charCodeAt(0) - base + k) % 26 + 26) % 26 + base);
});
console.log(caesar(message, 13), caesar(caesar(message, -30), 30) === message);

const frequency = [...message.toLowerCase()].reduce((acc, c) => {
  if (c >= 'a' && c <= 'z') acc[c] = -~acc[c];
  return acc;
}, {});
const ordered = Object.entries(frequency).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
console.log(ordered.slice(0, 4).map((p) => p.join('')).join(' '), ordered.length);
console.log('a'.charCodeAt() + 1, 'a' + 1, String.fromCharCode(97 + 25, 65), 'z' - 1, 'b' > 'a', 'B' > 'a', '5' * '3', '5' + 3 - 1);
