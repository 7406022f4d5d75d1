topics: 2-D arrays, spiral walk, transpose with map, rotate by reverse, JSON.stringify of arrays, shared rows trap
spiral = spiral|unwind|peel
n = int 3..5
m = int 2..4
==== javascript
function makeGrid(h, w) {
  let n = 1;
  return Array.from({ length: h }, () => Array.from({ length: w }, () => n++));
}

function «spiral»(grid) {
  const out = [];
  let top = 0, left = 0;
  let bottom = grid.length - 1, right = grid[0].length - 1;
  while (top <= bottom && left <= right) {
    for (let c = left; c <= right; c++) out.push(grid[top][c]);
    top++;
    for (let r = top; r <= bottom; r++) out.push(grid[r][right]);
    right--;
    if (top <= bottom) {
      for (let c = right; c >= left; c--) out.push(grid[bottom][c]);
      bottom--;
    }
    if (left <= right) {
      for (let r = bottom; r >= top; r--) out.push(grid[r][left]);
      left++;
    }
  }
  return out;
}

const transpose = (g) => g[0].map((_, c) => g.map((row) => row[c]));
const rotate = (g) => transpose(g).map((row) => [...row].reverse());

const grid = makeGrid(«m», «n»);
console.log(JSON.stringify(grid));
console.log(«spiral»(grid).join(' '));
console.log(JSON.stringify(transpose(grid)), JSON.stringify(rotate(grid)[0]));
const diagonal = grid.map((row, i) => row[i]).filter((x) => x !== undefined);
console.log(diagonal.join('+') + ' = ' + diagonal.reduce((a, b) => a + b, 0));

// fill shares one row
const shared = new Array(2).fill(new Array(2).fill(0));
shared[0][1] = 9;
const own = [...Array(2)].map(() => Array(2).fill(0));
own[0][1] = 9;
console.log(JSON.stringify(shared), JSON.stringify(own));
==== python
import json


def makeGrid(h, w):
    n = 1
    grid = []
    for _ in range(h):
        row = []
        for _ in range(w):
            row.append(n)
            n += 1
        grid.append(row)
    return grid


def «spiral»(grid):
    out = []
    top = 0
    left = 0
    bottom = len(grid) - 1
    right = len(grid[0]) - 1
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            out.append(grid[top][c])
        top += 1
        for r in range(top, bottom + 1):
            out.append(grid[r][right])
        right -= 1
        if top <= bottom:
            for c in range(right, left - 1, -1):
                out.append(grid[bottom][c])
            bottom -= 1
        if left <= right:
            for r in range(bottom, top - 1, -1):
                out.append(grid[r][left])
            left += 1
    return out


def transpose(g):
    return [[row[c] for row in g] for c in range(len(g[0]))]


def rotate(g):
    return [row[::-1] for row in transpose(g)]


def compact(value):
    return json.dumps(value, separators=(",", ":"))


grid = makeGrid(«m», «n»)
print(compact(grid))
print(" ".join(str(x) for x in «spiral»(grid)))
print(compact(transpose(grid)), compact(rotate(grid)[0]))
diagonal = [row[i] for i, row in enumerate(grid) if i < len(row)]
print("+".join(str(x) for x in diagonal) + " = " + str(sum(diagonal)))

# fill shares one row
shared = [[0] * 2] * 2
shared[0][1] = 9
own = [[0] * 2 for _ in range(2)]
own[0][1] = 9
print(compact(shared), compact(own))
