topics: 2-D arrays, toroidal neighbours, optional chaining on rows, map and join, simulation
evolve = evolve|nextGen|step
grid = grid|board|cells
gens = int 1..4
p = glider|blinker|block
==== javascript
const patterns = {
  glider: ['.#...', '..#..', '###..', '.....', '.....'],
  blinker: ['.....', '..#..', '..#..', '..#..', '.....'],
  block: ['.....', '.##..', '.##..', '.....', '.....'],
};

function neighbours(«grid», r, c) {
  let n = 0;
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      if (dr === 0 && dc === 0) continue;
      // outside the board counts as dead
      n += «grid»[r + dr]?.[c + dc] ?? 0;
    }
  }
  return n;
}

const «evolve» = («grid») => «grid».map((row, r) =>
  row.map((alive, c) => {
    const n = neighbours(«grid», r, c);
    return +(n === 3 || (alive === 1 && n === 2));
  }));

let «grid» = patterns['«p»'].map((line) => [...line].map((ch) => (ch === '#' ? 1 : 0)));
for (let g = 0; g <= «gens»; g++) {
  if (g) «grid» = «evolve»(«grid»);
  console.log(`generation ${g}: ${«grid».flat().reduce((a, b) => a + b)}`);
}
console.log(«grid».map((row) => row.map((x) => '.#'[x]).join('')).join('\n'));
==== python
patterns = {
    "glider": [".#...", "..#..", "###..", ".....", "....."],
    "blinker": [".....", "..#..", "..#..", "..#..", "....."],
    "block": [".....", ".##..", ".##..", ".....", "....."],
}


def neighbours(«grid», r, c):
    n = 0
    for dr in range(-1, 2):
        for dc in range(-1, 2):
            if dr == 0 and dc == 0:
                continue
            # outside the board counts as dead
            if 0 <= r + dr < len(«grid») and 0 <= c + dc < len(«grid»[r + dr]):
                n += «grid»[r + dr][c + dc]
    return n


def «evolve»(«grid»):
    def nextCell(alive, r, c):
        n = neighbours(«grid», r, c)
        return int(n == 3 or (alive == 1 and n == 2))

    return [[nextCell(alive, r, c) for c, alive in enumerate(row)] for r, row in enumerate(«grid»)]


«grid» = [[1 if ch == "#" else 0 for ch in line] for line in patterns["«p»"]]
for g in range(«gens» + 1):
    if g:
        «grid» = «evolve»(«grid»)
    print(f"generation {g}: {sum(x for row in «grid» for x in row)}")
print("\n".join("".join(".#"[x] for x in row) for row in «grid»))
