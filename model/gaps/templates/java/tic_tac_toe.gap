topics: char arrays, switch of result, static state, labelled loops, ternary turn
board = board|field|cells
moves = ints 7..7 1..9 distinct
==== java
public class Main {
    static char[] «board» = new char[9];
    static int turns;

    static char winner() {
        int[][] lines = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
        check:
        for (int[] line : lines) {
            char first = «board»[line[0]];
            if (first == ' ') continue;
            for (int pos : line) {
                if («board»[pos] != first) continue check;
            }
            return first;
        }
        return turns == 9 ? '=' : '?';
    }

    static boolean play(int cell) {
        if (cell < 1 || cell > 9 || «board»[cell - 1] != ' ') return false;
        «board»[cell - 1] = turns++ % 2 == 0 ? 'X' : 'O';
        return true;
    }

    static void print() {
        for (int i = 0; i < 9; i++) {
            System.out.print(«board»[i] == ' ' ? (char) ('1' + i) : «board»[i]);
            if (i % 3 == 2) System.out.println();
        }
    }

    public static void main(String[] args) {
        java.util.Arrays.fill(«board», ' ');
        int[] moves = {«moves», 0, 5, 5};
        for (int m : moves) {
            if (!play(m)) {
                System.out.println("illegal " + m);
                continue;
            }
            char w = winner();
            if (w != '?') {
                System.out.println(w == '=' ? "draw" : w + " wins after " + turns);
                break;
            }
        }
        print();
        System.out.println(new String(«board», 3, 3).trim().length() + " " + String.valueOf(«board»).indexOf('O'));
    }
}
==== python
«board» = [" "] * 9
turns = 0


def winner():
    lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
    for line in lines:
        first = «board»[line[0]]
        if first == " ":
            continue
        if all(«board»[pos] == first for pos in line):
            return first
    return "=" if turns == 9 else "?"


def play(cell):
    global turns
    if cell < 1 or cell > 9 or «board»[cell - 1] != " ":
        return False
    «board»[cell - 1] = "X" if turns % 2 == 0 else "O"
    turns += 1
    return True


def print_():
    for i in range(9):
        print(chr(ord("1") + i) if «board»[i] == " " else «board»[i], end="")
        if i % 3 == 2:
            print()


def main():
    moves = [«moves», 0, 5, 5]
    for m in moves:
        if not play(m):
            print(f"illegal {m}")
            continue
        w = winner()
        if w != "?":
            print("draw" if w == "=" else f"{w} wins after {turns}")
            break
    print_()
    print(f"{len(''.join(«board»[3:6]).strip())} {''.join(«board»).find('O')}")


if __name__ == "__main__":
    main()
