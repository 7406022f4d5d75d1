topics: 2-D bool array, neighbours with wraparound, nested loops, StringBuilder, char cells
Life = Life|Colony|Automaton
Step = Step|Advance|NextGeneration
gens = int 2..3
row1 = .#...|.##..|..#.#
row2 = ..#..|#.#..|.##..
==== csharp
using System;
using System.Text;

class «Life»
{
    bool[,] cells;
    int h, w;

    «Life»(params string[] rows)
    {
        h = rows.Length;
        w = rows[0].Length;
        cells = new bool[h, w];
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
                cells[y, x] = rows[y][x] == '#';
    }

    int Neighbours(int y, int x)
    {
        int n = 0;
        for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++)
            {
                if (dy == 0 && dx == 0) continue;
                if (cells[(y + dy + h) % h, (x + dx + w) % w]) n++;
            }
        return n;
    }

    int «Step»()
    {
        var next = new bool[h, w];
        int alive = 0;
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
            {
                int n = Neighbours(y, x);
                next[y, x] = n == 3 || n == 2 && cells[y, x];
                alive += next[y, x] ? 1 : 0;
            }
        cells = next;
        return alive;
    }

    public override string ToString()
    {
        var sb = new StringBuilder();
        for (int y = 0; y < h; y++)
        {
            for (int x = 0; x < w; x++) sb.Append(cells[y, x] ? '#' : '.');
            sb.Append('\n');
        }
        return sb.ToString();
    }

    static void Main()
    {
        var life = new «Life»("«row1»", "«row2»", "###..", ".....", ".....");
        for (int g = 1; g <= «gens»; g++)
            Console.WriteLine("gen {0}: {1} alive\n{2}", g, life.«Step»(), life);
    }
}
==== python
class «Life»:
    def __init__(self, *rows):
        self.h = len(rows)
        self.w = len(rows[0])
        self.cells = [[False] * self.w for _ in range(self.h)]
        for y in range(self.h):
            for x in range(self.w):
                self.cells[y][x] = rows[y][x] == "#"

    def Neighbours(self, y, x):
        n = 0
        for dy in range(-1, 2):
            for dx in range(-1, 2):
                if dy == 0 and dx == 0:
                    continue
                if self.cells[(y + dy + self.h) % self.h][(x + dx + self.w) % self.w]:
                    n += 1
        return n

    def «Step»(self):
        next = [[False] * self.w for _ in range(self.h)]
        alive = 0
        for y in range(self.h):
            for x in range(self.w):
                n = self.Neighbours(y, x)
                next[y][x] = n == 3 or n == 2 and self.cells[y][x]
                alive += 1 if next[y][x] else 0
        self.cells = next
        return alive

    def __str__(self):
        sb = []
        for y in range(self.h):
            for x in range(self.w):
                sb.append("#" if self.cells[y][x] else ".")
            sb.append("\n")
        return "".join(sb)


def main():
    life = «Life»("«row1»", "«row2»", "###..", ".....", ".....")
    for g in range(1, «gens» + 1):
        print(f"gen {g}: {life.«Step»()} alive\n{life}")


if __name__ == "__main__":
    main()
