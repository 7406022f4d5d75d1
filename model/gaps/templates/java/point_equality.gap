topics: equals, hashCode, toString, compareTo, == versus equals, HashSet
Point = Point|Cell|Spot
dist = dist|norm|size
x1 = int -9..9
y1 = int -9..9
==== java
import java.util.*;

class «Point» implements Comparable<«Point»> {
    private final int x, y;

    «Point»(int x, int y) {
        this.x = x;
        this.y = y;
    }

    int «dist»() {
        return Math.abs(x) + Math.abs(y);
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) return true;
        if (!(o instanceof «Point»)) return false;
        «Point» p = («Point») o;
        return x == p.x && y == p.y;
    }

    @Override
    public int hashCode() {
        return 31 * x + y;
    }

    @Override
    public int compareTo(«Point» o) {
        if («dist»() != o.«dist»()) return Integer.compare(«dist»(), o.«dist»());
        return x != o.x ? x - o.x : y - o.y;
    }

    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}

class PointMain {
    public static void main(String[] args) {
        «Point» a = new «Point»(«x1», «y1»), b = new «Point»(«x1», «y1»), c = a;
        System.out.println((a == b) + " " + a.equals(b) + " " + (a == c) + " " + a.equals(null));
        Set<«Point»> set = new HashSet<>(List.of(a, new «Point»(3, 4), new «Point»(-1, 0)));
        System.out.println(set.add(b) + " " + set.contains(new «Point»(3, 4)) + " " + set.size());
        List<«Point»> sorted = new ArrayList<>(set);
        Collections.sort(sorted);
        System.out.println(sorted);
        sorted.sort(Comparator.reverseOrder());
        System.out.println(sorted.get(0) + " " + Collections.min(sorted) + " " + a.compareTo(b));
        String s = "po" + "int", t = new String("point");
        System.out.println(s.equals(t) + " " + "POINT".equalsIgnoreCase(t) + " " + "apple".compareTo("avocado"));
    }
}
==== python
class «Point»:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def «dist»(self):
        return abs(self.x) + abs(self.y)

    def __eq__(self, o):
        if self is o:
            return True
        if not isinstance(o, «Point»):
            return False
        return self.x == o.x and self.y == o.y

    def __hash__(self):
        return hash((self.x, self.y))

    def compareTo(self, o):
        if self.«dist»() != o.«dist»():
            return -1 if self.«dist»() < o.«dist»() else 1
        return self.x - o.x if self.x != o.x else self.y - o.y

    def __lt__(self, o):
        return self.compareTo(o) < 0

    def __str__(self):
        return f"({self.x},{self.y})"

    __repr__ = __str__


def main():
    a = «Point»(«x1», «y1»)
    b = «Point»(«x1», «y1»)
    c = a
    print(f"{str(a is b).lower()} {str(a == b).lower()} {str(a is c).lower()} {str(a is None).lower()}")
    set = {a, «Point»(3, 4), «Point»(-1, 0)}
    added = b not in set
    set.add(b)
    print(f"{str(added).lower()} {str(«Point»(3, 4) in set).lower()} {len(set)}")
    sorted_ = sorted(set)
    print(sorted_)
    sorted_.sort(reverse=True)
    print(f"{sorted_[0]} {min(sorted_)} {a.compareTo(b)}")
    s = "po" + "int"
    t = "point"
    diff = ord("apple"[1]) - ord("avocado"[1])
    print(f"{str(s == t).lower()} {str('POINT'.lower() == t.lower()).lower()} {diff}")


if __name__ == "__main__":
    main()
