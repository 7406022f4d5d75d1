topics: game board, string rows, nested constants, array_unique trick, ternary output, str_split
moves = 4, 0, 2, 6, 8, 1, 5|0, 1, 4, 2, 8|0, 1, 2, 4, 3, 5, 7, 6, 8
X = X|A
O = O|B
player = player|turnOf|mark
==== php
<?php
const LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

function winner(string $board): ?string
{
    foreach (LINES as [$a, $b, $c]) {
        if ($board[$a] !== ' ' && $board[$a] === $board[$b] && $board[$b] === $board[$c]) {
            return $board[$a];
        }
    }
    return null;
}

function show(string $board): void
{
    $rows = array_map(fn($r) => ' ' . implode(' | ', str_split($r)) . ' ', str_split($board, 3));
    echo implode("\n" . str_repeat('-', 11) . "\n", $rows), "\n";
}

$board = str_repeat(' ', 9);
$«player» = '«X»';
foreach ([«moves», 9, 0] as $turn => $at) {
    if (!isset($board[$at]) || $board[$at] !== ' ') {
        echo "illegal $at\n";
        continue;
    }
    $board[$at] = $«player»;
    if ($w = winner($board)) {
        echo "$w wins in turn ", $turn + 1, "\n";
        break;
    }
    $«player» = $«player» === '«X»' ? '«O»' : '«X»';
}
show($board);
echo str_contains($board, ' ') ? substr_count($board, ' ') . ' free' : 'full', "\n";
==== python
LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def show(board):
    rows = [" " + " | ".join(board[i : i + 3]) + " " for i in range(0, len(board), 3)]
    print(("\n" + "-" * 11 + "\n").join(rows))


board = " " * 9
«player» = "«X»"
for turn, at in enumerate([«moves», 9, 0]):
    if at >= len(board) or board[at] != " ":
        print(f"illegal {at}")
        continue
    board = board[:at] + «player» + board[at + 1 :]
    if w := winner(board):
        print(f"{w} wins in turn {turn + 1}")
        break
    «player» = "«O»" if «player» == "«X»" else "«X»"
show(board)
print(f"{board.count(' ')} free" if " " in board else "full")
