topics: flood fill, recursion, char grid arrays, counting regions, reference parameter
fill = fill|flood|paint
ch = ~|+|@
r1 = ##..#|#..##|.#.#.
r2 = #...#|.##..|#.#.#
r3 = ..##.|#..#.|##..#
==== cpp
#include <iostream>
#include <string>
using namespace std;

const int ROWS = 3, COLS = 5;
char grid[ROWS][COLS + 1] = {"«r1»", "«r2»", "«r3»"};

void «fill»(int r, int c, int &size)
{
    if (r < 0 || r >= ROWS || c < 0 || c >= COLS || grid[r][c] != '#')
        return;
    grid[r][c] = '«ch»';
    ++size;
    «fill»(r + 1, c, size);
    «fill»(r - 1, c, size);
    «fill»(r, c + 1, size);
    «fill»(r, c - 1, size);
}

int main()
{
    int regions = 0, largest = 0;
    for (int i = 0; i < ROWS * COLS; i++)
    {
        int size = 0;
        «fill»(i / COLS, i % COLS, size);
        if (size > 0)
        {
            cout << "region " << ++regions << ": " << size << endl;
            if (size > largest) largest = size;
        }
    }
    cout << regions << " regions, largest " << largest << endl;
    for (int r = 0; r < ROWS; r++)
        cout << grid[r] << endl;
    return 0;
}
==== python
ROWS = 3
COLS = 5
grid = [list("«r1»"), list("«r2»"), list("«r3»")]


def «fill»(r, c):
    if r < 0 or r >= ROWS or c < 0 or c >= COLS or grid[r][c] != "#":
        return 0
    grid[r][c] = "«ch»"
    size = 1
    size += «fill»(r + 1, c)
    size += «fill»(r - 1, c)
    size += «fill»(r, c + 1)
    size += «fill»(r, c - 1)
    return size


def main():
    regions = 0
    largest = 0
    for i in range(ROWS * COLS):
        size = «fill»(i // COLS, i % COLS)
        if size > 0:
            regions += 1
            print(f"region {regions}: {size}")
            if size > largest:
                largest = size
    print(f"{regions} regions, largest {largest}")
    for r in range(ROWS):
        print("".join(grid[r]))


if __name__ == "__main__":
    main()
