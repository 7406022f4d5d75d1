topics: labelled break, labelled continue, 2-D arrays
grid = grid|board|cells
limit = int 5..20
r0 = ints 4..4 -5..9
r1 = ints 4..4 -5..9
r2 = ints 4..4 -5..9
search = search|findFirst|locate
==== java
class GridScan {
  static int[] «search»(int[][] «grid», int wanted) {
    int[] pos = {-1, -1};
    outer:
    for (int r = 0; r < «grid».length; r++) {
      for (int c = 0; c < «grid»[r].length; c++) {
        if («grid»[r][c] == wanted) {
          pos[0] = r;
          pos[1] = c;
          break outer;
        }
      }
    }
    return pos;
  }

  static int countRows(int[][] «grid») {
    int good = 0;
    rows:
    for (int[] row : «grid») {
      int total = 0;
      for (int x : row) {
        if (x < 0) continue rows; // spoiled row
        total += x;
        if (total > «limit») break;
      }
      good++;
    }
    return good;
  }

  public static void main(String[] args) {
    int[][] «grid» = {{«r0»}, {«r1»}, {«r2»}, {1, 2}};
    for (int w = -2; w <= 4; w += 2) {
      int[] p = «search»(«grid», w);
      System.out.println(w + ": (" + p[0] + ", " + p[1] + ")");
    }
    System.out.println("rows " + countRows(«grid»));
  }
}
==== python
def «search»(«grid», wanted):
    pos = [-1, -1]
    for r in range(len(«grid»)):
        found = False
        for c in range(len(«grid»[r])):
            if «grid»[r][c] == wanted:
                pos[0] = r
                pos[1] = c
                found = True
                break
        if found:
            break
    return pos


def countRows(«grid»):
    good = 0
    for row in «grid»:
        spoiled = False
        total = 0
        for x in row:
            if x < 0:  # spoiled row
                spoiled = True
                break
            total += x
            if total > «limit»:
                break
        if spoiled:
            continue
        good += 1
    return good


def main():
    «grid» = [[«r0»], [«r1»], [«r2»], [1, 2]]
    for w in range(-2, 5, 2):
        p = «search»(«grid», w)
        print(f"{w}: ({p[0]}, {p[1]})")
    print(f"rows {countRows(«grid»)}")


if __name__ == "__main__":
    main()
