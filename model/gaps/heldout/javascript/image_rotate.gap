topics: nested arrays, map index arguments, in-place swaps with expressions, Array constructor pitfalls, reverse mutates, join of nested arrays
==== javascript
// Pixel operations of a tiny image editor. Pixels are 0..15, shown as hex.
const rotateRight = img => img[0].map((_, x) => img.map(row => row[x]).reverse());
const flipH = img => img.map(row => row.slice().reverse());
const invert = img => img.map(row => row.map(p => 15 ^ p));

function show(img) {
  return img.map(row => row.map(p => p.toString(16)).join('')).join('/');
}

function blur(img) {
  const h = img.length, w = img[0].length;
  const out = new Array(h);
  for (let y = 0; y < h; y++) {
    out[y] = [];
    for (let x = 0; x < w; x++) {
      let sum = 0, n = 0;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const p = img[y + dy]?.[x + dx];
          if (p === undefined) continue;
          sum += p;
          n++;
        }
      out[y][x] = sum / n | 0;
    }
  }
  return out;
}

function rotateInPlace(m) {
  const n = m.length;
  for (let i = 0; i < n >> 1; i++) {
    for (let j = i; j < n - i - 1; j++) {
      const t = m[i][j];
      m[i][j] = m[n - 1 - j][i];
      m[n - 1 - j][i] = m[n - 1 - i][n - 1 - j];
      m[n - 1 - i][n - 1 - j] = m[j][n - 1 - i];
      m[j][n - 1 - i] = t;
    }
  }
}

const img = [
  [1, 2, 3],
  [4, 15, 6],
];
console.log(show(rotateRight(img)), show(flipH(img)), show(invert(img)));
console.log(show(rotateRight(rotateRight(rotateRight(rotateRight(img))))) === show(img));
console.log(show(blur(img)));

const square = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]];
rotateInPlace(square);
console.log(show(square));

const first = square[0];
const reversed = first.reverse();
console.log(first === reversed, show(square.slice(0, 1)), String(img));

const histogram = new Array(4).fill(0);
for (const p of square.flat()) histogram[p >> 2] += p;
console.log(histogram.join(' '), [1, [2, [3, [4]]]].flat().length, Array(3).length, [3].length);
