topics: strings as immutable rows, wrap-around modulo of negatives, counting booleans, Set of composed keys, flatMap, template strings, while with labels
==== javascript
const start = `
.....
..#..
..#..
..#..
.....`;

const parse = text => text.trim().split('\n').map(row => [...row].map(c => c === '#'));

function neighbours(grid, r, c) {
  const h = grid.length, w = grid[0].length;
  let n = 0;
  for (const dr of [-1, 0, 1])
    for (const dc of [-1, 0, 1])
      if (dr || dc) n += grid[(r + dr + h) % h][(c + dc + w) % w];
  return n;
}

function evolve(grid) {
  return grid.map((row, r) => row.map((alive, c) => {
    const n = neighbours(grid, r, c);
    return alive ? n === 2 || n === 3 : n === 3;
  }));
}

const key = grid => grid.map(row => row.map(Number).join('')).join('|');
const population = grid => grid.flat().reduce((a, b) => a + b);

let grid = parse(start);
const seen = new Map();
let gen = 0;
while (!seen.has(key(grid))) {
  seen.set(key(grid), gen++);
  grid = evolve(grid);
}
console.log(`period ${gen - seen.get(key(grid))} after ${gen} generations, population ${population(grid)}`);

let glider = parse('.#....\n..#...\n###...\n......\n......\n......');
const path = [];
for (let i = 0; i < 24; i++) {
  glider = evolve(glider);
  if (i % 8 === 7) {
    const cells = glider.flatMap((row, r) => row.flatMap((on, c) => (on ? [[r, c]] : [])));
    path.push(cells[0].join(':'));
    cells.length !== 5 && console.log('lost cells', cells.length);
  }
}
console.log(path.join(' '));
console.log(glider.map(row => row.map(c => '.#'[+c]).join('')).join('\n'));

let name = 'glider';
name[0] = 'G';
name.toUpperCase();
name += true + 1;
console.log(name, true + true, [true] + 1, -1 % 5, (-1 + 5) % 5, '#'.repeat(3) + [] + null);
