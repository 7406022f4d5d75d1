topics: flood fill with explicit stack, 2-D grid of digits, counting regions, Array.from rows, pop destructuring, max with spread
fill = fill|flood|paint
r1 = 1100|1010|0111
r2 = 0110|1001|1100
r3 = 0001|1011|0100
==== javascript
function «fill»(grid, r, c, color) {
  const old = grid[r][c];
  if (old === color) return 0;
  const stack = [[r, c]];
  let painted = 0;
  while (stack.length) {
    const [y, x] = stack.pop();
    if (grid[y]?.[x] !== old) continue;
    grid[y][x] = color;
    painted++;
    stack.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]);
  }
  return painted;
}

function regions(lines) {
  const grid = lines.map(line => [...line].map(Number));
  const sizes = [];
  let color = 2;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] === 1) sizes.push(«fill»(grid, r, c, color++));
    }
  }
  return { sizes, text: grid.map(row => row.join('')).join('\n') };
}
==== python
def «fill»(grid, r, c, color):
    old = grid[r][c]
    if old == color:
        return 0
    stack = [[r, c]]
    painted = 0
    while stack:
        y, x = stack.pop()
        if not (0 <= y < len(grid) and 0 <= x < len(grid[y])) or grid[y][x] != old:
            continue
        grid[y][x] = color
        painted += 1
        stack += [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]
    return painted


def regions(lines):
    grid = [[int(ch) for ch in line] for line in lines]
    sizes = []
    color = 2
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] == 1:
                sizes.append(«fill»(grid, r, c, color))
                color += 1
    return {"sizes": sizes, "text": "\n".join("".join(str(v) for v in row) for row in grid)}
==== check javascript
«SOURCE»
const { sizes, text } = regions(['«r1»', '«r2»', '«r3»']);
console.log(text);
console.log(sizes.length, Math.max(...sizes), sizes.join('+'));
const g = [[5, 5], [5, 1]];
console.log(«fill»(g, 0, 0, 5), «fill»(g, 0, 0, 7), g.join(';'));
==== check python
«SOURCE»
result = regions(["«r1»", "«r2»", "«r3»"])
sizes = result["sizes"]
print(result["text"])
print(len(sizes), max(sizes), "+".join(str(s) for s in sizes))
g = [[5, 5], [5, 1]]
print(«fill»(g, 0, 0, 5), «fill»(g, 0, 0, 7), ";".join(",".join(str(v) for v in row) for row in g))
