topics: game board, char arrays, static constants, early return, ternary players, modulo
moves = ints 9..9 0..8 distinct
Game = Game|TicTacToe|Match
play = play|move|put
==== cpp
#include <cstring>
#include <iostream>
#include <string>

class «Game» {
    char board[10];
    int turn = 0;
    static constexpr int LINES[8][3] = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6},
                                        {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};

public:
    «Game»() { std::strcpy(board, "........."); }

    char player() const { return turn % 2 == 0 ? 'X' : 'O'; }

    bool «play»(int pos) {
        if (pos < 0 || pos > 8 || board[pos] != '.') return false;
        board[pos] = player();
        turn++;
        return true;
    }

    char winner() const {
        for (const auto& l : LINES)
            if (board[l[0]] != '.' && board[l[0]] == board[l[1]] && board[l[1]] == board[l[2]])
                return board[l[0]];
        return turn == 9 ? '=' : '\0';
    }

    void show() const {
        for (int i = 0; i < 9; i++) std::cout << board[i] << (i % 3 == 2 ? "\n" : " ");
    }
};

int main() {
    «Game» g;
    int moves[] = {«moves»};
    char w = 0;
    int rejected = 0;
    for (int i = 0; i < 9 && !(w = g.winner()); ++i) {
        if (!g.«play»(moves[i])) rejected++;
        if (!g.«play»(moves[i])) rejected++;
    }
    if (!w) w = g.winner();
    g.show();
    std::cout << (w == '=' ? "draw" : std::string(1, w) + " wins") << ", " << rejected << " rejected" << std::endl;
    return 0;
}
==== python
class «Game»:
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

    def __init__(self):
        self.board = ["."] * 9
        self.turn = 0

    def player(self):
        return "X" if self.turn % 2 == 0 else "O"

    def «play»(self, pos):
        if pos < 0 or pos > 8 or self.board[pos] != ".":
            return False
        self.board[pos] = self.player()
        self.turn += 1
        return True

    def winner(self):
        for a, b, c in self.LINES:
            if self.board[a] != "." and self.board[a] == self.board[b] and self.board[b] == self.board[c]:
                return self.board[a]
        return "=" if self.turn == 9 else None

    def show(self):
        for i in range(9):
            print(self.board[i], end="\n" if i % 3 == 2 else " ")


def main():
    g = «Game»()
    moves = [«moves»]
    w = None
    rejected = 0
    i = 0
    while i < 9 and not (w := g.winner()):
        if not g.«play»(moves[i]):
            rejected += 1
        if not g.«play»(moves[i]):
            rejected += 1
        i += 1
    if not w:
        w = g.winner()
    g.show()
    print(f"{'draw' if w == '=' else w + ' wins'}, {rejected} rejected")


if __name__ == "__main__":
    main()
