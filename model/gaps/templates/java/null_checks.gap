topics: null handling, NullPointerException, Objects, Optional chain, default values
City = City|Town|Place
country = country|land|region
w = words 2
==== java
import java.util.*;

class «City» {
    final String name;
    final «City» twin;
    Integer people;

    «City»(String name, «City» twin) {
        this.name = Objects.requireNonNull(name, "name");
        this.twin = twin;
    }

    int size() {
        return people; // unboxes
    }
}

class NullMain {
    static String twinName(«City» c) {
        return Optional.ofNullable(c).map(x -> x.twin).map(x -> x.name).map(String::toUpperCase).orElse("-");
    }

    static int safeLength(String s) {
        return s == null ? 0 : s.length();
    }

    static String describe(«City» c) {
        try {
            return c.name + "/" + c.twin.name + "/" + c.size();
        } catch (NullPointerException e) {
            return "incomplete";
        }
    }

    public static void main(String[] args) {
        String[] w = {«w»};
        «City» a = new «City»(w[0], null);
        «City» b = new «City»(w[1], a);
        System.out.println(twinName(b) + " " + twinName(a) + " " + twinName(null));
        System.out.println(describe(a) + " " + describe(null) + " " + describe(b));
        b.people = 1200;
        System.out.println(describe(b));
        Map<String, String> «country» = new HashMap<>();
        «country».put(w[0], "north");
        «country».put("empty", null);
        System.out.println(safeLength(«country».get(w[0])) + safeLength(«country».get("empty")) + safeLength(«country».get("x")));
        System.out.println(«country».containsKey("empty") + " " + «country».getOrDefault("x", "south") + " " + «country».get("empty"));
        System.out.println(Objects.equals(null, a.twin) + " " + Objects.equals(a, b.twin));
        try {
            new «City»(null, b);
        } catch (NullPointerException e) {
            System.out.println("missing " + e.getMessage());
        }
    }
}
==== python
class «City»:
    def __init__(self, name, twin):
        if name is None:
            raise TypeError("name")
        self.name = name
        self.twin = twin
        self.people = None

    def size(self):
        if self.people is None:
            raise TypeError("people")
        return self.people  # unboxes


def twinName(c):
    if c is None or c.twin is None:
        return "-"
    return c.twin.name.upper()


def safeLength(s):
    return 0 if s is None else len(s)


def describe(c):
    try:
        return f"{c.name}/{c.twin.name}/{c.size()}"
    except (AttributeError, TypeError):
        return "incomplete"


def main():
    w = [«w»]
    a = «City»(w[0], None)
    b = «City»(w[1], a)
    print(f"{twinName(b)} {twinName(a)} {twinName(None)}")
    print(f"{describe(a)} {describe(None)} {describe(b)}")
    b.people = 1200
    print(describe(b))
    «country» = {}
    «country»[w[0]] = "north"
    «country»["empty"] = None
    print(safeLength(«country».get(w[0])) + safeLength(«country».get("empty")) + safeLength(«country».get("x")))
    empty = «country».get("empty")
    print(
        f"{str('empty' in «country»).lower()} {«country».get('x', 'south')} "
        f"{'null' if empty is None else empty}"
    )
    print(f"{str(a.twin is None).lower()} {str(a is b.twin).lower()}")
    try:
        «City»(None, b)
    except TypeError as e:
        print(f"missing {e}")


if __name__ == "__main__":
    main()
