topics: recursion with backtracking, 2-D character arrays, string rows split, template with undefined checks, do-while
solve = solve|findPath|explore
maze = maze|cave|field
rowA = S..#....|S.#.....|S....#..
depth = int 12..30
==== javascript
const «maze» = [
  '«rowA»',
  '.#.#.##.',
  '.#...#..',
  '.####.#.',
  '......#E',
].map((row) => row.split(''));

const moves = { R: [0, 1], D: [1, 0], L: [0, -1], U: [-1, 0] };

function «solve»(r, c, path = '') {
  if (r < 0 || c < 0 || r >= «maze».length || c >= «maze»[r].length) return null;
  const cell = «maze»[r][c];
  if (cell === 'E') return path;
  if (cell === '#' || cell === '+' || path.length > «depth») return null;
  «maze»[r][c] = '+';
  for (const dir of Object.keys(moves)) {
    const [dr, dc] = moves[dir];
    const found = «solve»(r + dr, c + dc, path + dir);
    if (found !== null) return found;
  }
  «maze»[r][c] = '.';
  return null;
}

const path = «solve»(0, 0);
if (path) {
  console.log(path.length, path);
  // RRRD -> R3D1
  let i = 0, short = '';
  do {
    let j = i;
    while (path[j] === path[i]) j++;
    short += path[i] + (j - i);
    i = j;
  } while (i < path.length);
  console.log(short);
} else {
  console.log('no way out');
}
for (const row of «maze») console.log(row.join(''));
console.log(«maze».flat().filter((x) => x === '+').length);
==== python
«maze» = [
    list(row)
    for row in [
        "«rowA»",
        ".#.#.##.",
        ".#...#..",
        ".####.#.",
        "......#E",
    ]
]

moves = {"R": [0, 1], "D": [1, 0], "L": [0, -1], "U": [-1, 0]}


def «solve»(r, c, path=""):
    if r < 0 or c < 0 or r >= len(«maze») or c >= len(«maze»[r]):
        return None
    cell = «maze»[r][c]
    if cell == "E":
        return path
    if cell == "#" or cell == "+" or len(path) > «depth»:
        return None
    «maze»[r][c] = "+"
    for dir_ in moves:
        dr, dc = moves[dir_]
        found = «solve»(r + dr, c + dc, path + dir_)
        if found is not None:
            return found
    «maze»[r][c] = "."
    return None


path = «solve»(0, 0)
if path:
    print(len(path), path)
    # RRRD -> R3D1
    i = 0
    short = ""
    while True:
        j = i
        while j < len(path) and path[j] == path[i]:
            j += 1
        short += path[i] + str(j - i)
        i = j
        if not i < len(path):
            break
    print(short)
else:
    print("no way out")
for row in «maze»:
    print("".join(row))
print(len([x for row in «maze» for x in row if x == "+"]))
