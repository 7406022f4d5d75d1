topics: game loop, array of winning lines with some and every, fill, string board, toggling player, null cells
winner = winner|whoWon|champion
moves = ints 9 0..8 distinct
cell = square|cell|field
==== javascript
const LINES = [
  [0, 1, 2], [3, 4, 5], [6, 7, 8],
  [0, 3, 6], [1, 4, 7], [2, 5, 8],
  [0, 4, 8], [2, 4, 6],
];

function «winner»(board) {
  for (const [a, b, c] of LINES) {
    if (board[a] && board[a] === board[b] && board[b] === board[c]) {
      return { player: board[a], line: [a, b, c] };
    }
  }
  return board.every((x) => x !== null) ? { player: 'draw' } : null;
}

function show(board) {
  const rows = [];
  for (let i = 0; i < 9; i += 3) {
    rows.push(board.slice(i, i + 3).map((x) => x ?? '-').join(' '));
  }
  return rows.join('\n');
}

const board = new Array(9).fill(null);
let player = 'X';
let turn = 0;
let result = null;

for (const «cell» of [4, «moves»]) {
  if (board[«cell»] !== null) {
    console.log(`${«cell»} is taken`);
    continue;
  }
  board[«cell»] = player;
  turn++;
  result = «winner»(board);
  if (result) break;
  player = player === 'X' ? 'O' : 'X';
}

console.log(show(board));
console.log(`${turn} turns: ${result.player}`, result.line?.join('') ?? 'no line');
console.log(board.filter((x) => x === 'X').length, board.indexOf('O'), board.includes(null));
==== python
LINES = [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
    [0, 3, 6],
    [1, 4, 7],
    [2, 5, 8],
    [0, 4, 8],
    [2, 4, 6],
]


def «winner»(board):
    for a, b, c in LINES:
        if board[a] and board[a] == board[b] and board[b] == board[c]:
            return {"player": board[a], "line": [a, b, c]}
    return {"player": "draw"} if all(x is not None for x in board) else None


def show(board):
    rows = []
    for i in range(0, 9, 3):
        rows.append(" ".join("-" if x is None else x for x in board[i : i + 3]))
    return "\n".join(rows)


board = [None] * 9
player = "X"
turn = 0
result = None

for «cell» in [4, «moves»]:
    if board[«cell»] is not None:
        print(f"{«cell»} is taken")
        continue
    board[«cell»] = player
    turn += 1
    result = «winner»(board)
    if result is not None:
        break
    player = "O" if player == "X" else "X"

print(show(board))
print(
    f"{turn} turns: {result['player']}",
    "".join(str(i) for i in result["line"]) if "line" in result else "no line",
)
print(len([x for x in board if x == "X"]), board.index("O"), str(None in board).lower())
