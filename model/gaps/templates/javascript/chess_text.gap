topics: charCodeAt arithmetic, String.fromCharCode, nested loops building text, ternary, template literals, Math.abs
knightMoves = knightMoves|jumps|horseMoves
sq = b1|e4|g6|a8
q = d5|c2|h7
==== javascript
const toXY = (sq) => [sq.charCodeAt(0) - 97, Number(sq[1]) - 1];
const toSquare = (x, y) => String.fromCharCode(97 + x) + (y + 1);

function «knightMoves»(sq) {
  const [x, y] = toXY(sq);
  const out = [];
  for (let dx = -2; dx <= 2; dx++) {
    for (let dy = -2; dy <= 2; dy++) {
      if (Math.abs(dx * dy) !== 2) continue;
      const nx = x + dx, ny = y + dy;
      if (nx >= 0 && nx < 8 && ny >= 0 && ny < 8) out.push(toSquare(nx, ny));
    }
  }
  return out.sort();
}

function queenHits(from, to) {
  const [x1, y1] = toXY(from);
  const [x2, y2] = toXY(to);
  return from !== to && (x1 === x2 || y1 === y2 || Math.abs(x1 - x2) === Math.abs(y1 - y2));
}

function board(queen, targets) {
  let text = '';
  for (let y = 7; y >= 0; y--) {
    text += `${y + 1} `;
    for (let x = 0; x < 8; x++) {
      const sq = toSquare(x, y);
      text += sq === queen ? 'Q' : targets.includes(sq) ? 'x' : (x + y) % 2 ? '.' : ':';
    }
    text += '\n';
  }
  return text + '  abcdefgh';
}

const moves = «knightMoves»('«sq»');
console.log(moves.length + ': ' + moves.join(' '));
console.log(queenHits('«q»', '«sq»'), queenHits('a1', 'h8'), queenHits('a1', 'b3'));
console.log(board('«q»', moves));
const attacked = moves.filter((m) => queenHits('«q»', m));
console.log(attacked.length ? attacked.join() : 'none', moves.length - attacked.length);
==== python
def toXY(sq):
    return [ord(sq[0]) - 97, int(sq[1]) - 1]


def toSquare(x, y):
    return chr(97 + x) + str(y + 1)


def «knightMoves»(sq):
    x, y = toXY(sq)
    out = []
    for dx in range(-2, 3):
        for dy in range(-2, 3):
            if abs(dx * dy) != 2:
                continue
            nx = x + dx
            ny = y + dy
            if 0 <= nx < 8 and 0 <= ny < 8:
                out.append(toSquare(nx, ny))
    return sorted(out)


def queenHits(from_, to):
    x1, y1 = toXY(from_)
    x2, y2 = toXY(to)
    return from_ != to and (x1 == x2 or y1 == y2 or abs(x1 - x2) == abs(y1 - y2))


def board(queen, targets):
    text = ""
    for y in range(7, -1, -1):
        text += f"{y + 1} "
        for x in range(8):
            sq = toSquare(x, y)
            text += "Q" if sq == queen else "x" if sq in targets else "." if (x + y) % 2 == 1 else ":"
        text += "\n"
    return text + "  abcdefgh"


moves = «knightMoves»("«sq»")
print(str(len(moves)) + ": " + " ".join(moves))
print(
    str(queenHits("«q»", "«sq»")).lower(),
    str(queenHits("a1", "h8")).lower(),
    str(queenHits("a1", "b3")).lower(),
)
print(board("«q»", moves))
attacked = [m for m in moves if queenHits("«q»", m)]
print(",".join(attacked) if attacked else "none", len(moves) - len(attacked))
