topics: string immutability, == versus equals, replace, compareTo, equalsIgnoreCase, null equals
w = words 3
base = base|label|phrase
==== java
class Strings101 {
    static void tryChange(String s) {
        s = s.toUpperCase();
        s.concat("!");
    }

    static void change(StringBuilder s) {
        s.append("!");
        s = new StringBuilder("lost");
    }

    static int order(String a, String b) {
        int c = a.compareToIgnoreCase(b);
        return c < 0 ? -1 : c > 0 ? 1 : 0;
    }

    public static void main(String[] args) {
        String[] w = {«w»};
        String «base» = w[0];
        «base».replace('a', 'o');
        tryChange(«base»);
        System.out.println(«base» + " " + «base».replace('a', 'o').replaceAll("[eiu]+", "_"));
        StringBuilder sb = new StringBuilder(w[1]);
        change(sb);
        System.out.println(sb + " " + sb.length());

        String copy = «base»;
        «base» += "-" + w[2];
        System.out.println(copy.equals(«base») + " " + «base».startsWith(copy) + " " + «base».endsWith(w[2]) + " " + copy.equals(null));
        System.out.println(order(w[0], w[1]) + " " + order("Zoo", "apple") + " " + order("same", "SAME") + " " + ("Zoo".compareTo("apple") < 0));
        System.out.println("abc".compareTo("abcde") + " " + "b".compareTo("a") + " " + "a".compareTo("a"));
        String nothing = null;
        System.out.println("value: " + nothing + " " + "null".equals(nothing) + " " + ("" + nothing).length());
        System.out.println("a,b,,c,,".split(",").length + " " + " x ".trim().isEmpty() + " " + "".isEmpty());
        System.out.println("banana".indexOf("an", 2) + " " + "banana".lastIndexOf('a') + " " + "banana".indexOf("x") + " " + "Ab".hashCode());
    }
}
==== python
import re


def tryChange(s):
    s = s.upper()


def change(s):
    s.append("!")


def order(a, b):
    a, b = a.lower(), b.lower()
    return -1 if a < b else 1 if a > b else 0


def hashCode(s):
    h = 0
    for c in s:
        h = (31 * h + ord(c) + 2**31) % 2**32 - 2**31
    return h


def main():
    w = [«w»]
    «base» = w[0]
    tryChange(«base»)
    print(f"{«base»} {re.sub('[eiu]+', '_', «base».replace('a', 'o'))}")
    sb = list(w[1])
    change(sb)
    print(f"{''.join(sb)} {len(sb)}")

    copy = «base»
    «base» += "-" + w[2]
    print(
        f"{str(copy == «base»).lower()} {str(«base».startswith(copy)).lower()} "
        f"{str(«base».endswith(w[2])).lower()} {str(copy is None).lower()}"
    )
    print(f"{order(w[0], w[1])} {order('Zoo', 'apple')} {order('same', 'SAME')} {str('Zoo' < 'apple').lower()}")
    print(f"{len('abc') - len('abcde')} {ord('b') - ord('a')} 0")
    nothing = None
    text = "null" if nothing is None else nothing
    print(f"value: {text} {str(nothing == 'null').lower()} {len(text)}")
    parts = "a,b,,c,,".rstrip(",").split(",")
    print(f"{len(parts)} {str(not ' x '.strip()).lower()} true")
    print(f"{'banana'.find('an', 2)} {'banana'.rfind('a')} {'banana'.find('x')} {hashCode('Ab')}")


if __name__ == "__main__":
    main()
