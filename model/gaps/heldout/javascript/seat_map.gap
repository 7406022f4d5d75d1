topics: labelled continue and break, char codes, array of arrays aliasing with fill, splice, string immutability
==== javascript
'use strict';

const ROWS = 4;
const COLS = 6;

function emptyHall(shared) {
  if (shared) return Array(ROWS).fill(Array(COLS).fill('.'));
  return Array.from({ length: ROWS }, () => Array(COLS).fill('.'));
}

function label(r, c) {
  return String.fromCharCode('A'.charCodeAt(0) + r) + (c + 1);
}

function book(hall, name, size) {
  const taken = [];
  search: for (let r = 0; r < hall.length; r++) {
    for (let c = 0; c + size <= COLS; c++) {
      for (let k = 0; k < size; k++) {
        if (hall[r][c + k] !== '.') {
          c += k;
          if (c >= COLS - size) continue search;
          k = -1;
          c++;
        }
      }
      for (let k = 0; k < size; k++) {
        hall[r][c + k] = name[0];
        taken.push(label(r, c + k));
      }
      break search;
    }
  }
  return taken.length ? taken.join(' ') : undefined;
}

const hall = emptyHall(false);
hall[0][2] = hall[1][3] = '#';
console.log('Ann', book(hall, 'Ann', 3));
console.log('Bob', book(hall, 'Bob', 2));
console.log('Cho', book(hall, 'Cho', 4));
console.log('Dee', book(hall, 'Dee', 6));
console.log('Eve', book(hall, 'Eve', 5));
console.log(hall.map((row) => row.join('')).join('\n'));

const free = hall.flat().filter((s) => s === '.').length;
console.log(`free ${free} of ${ROWS * COLS} (${Math.floor((free * 100) / (ROWS * COLS))}%)`);

const linked = emptyHall(true);
linked[2][1] = 'X';
console.log(linked.map((row) => row.indexOf('X')).join(','));
