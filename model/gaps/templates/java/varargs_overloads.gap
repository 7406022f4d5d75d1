topics: varargs, overloading, instanceof
join = join|describe|show
w = words 3
n = int 3..40
==== java
class Overloads {
    static String «join»(int x) {
        return "int " + x;
    }

    static String «join»(double x) {
        return "double " + x;
    }

    static String «join»(String s) {
        return "text " + s;
    }

    static String «join»(String sep, String... parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) out.append(sep);
            out.append(parts[i]);
        }
        return out + " (" + parts.length + ")";
    }

    static int max(int first, int... rest) {
        int m = first;
        for (int r : rest) if (r > m) m = r;
        return m;
    }

    public static void main(String[] args) {
        String[] w = {«w»};
        System.out.println(«join»(«n»));
        System.out.println(«join»(«n» / 4.0));
        System.out.println(«join»(w[0]));
        System.out.println(«join»("-", w));
        System.out.println(«join»("+", w[0], w[2]));
        System.out.println(max(«n»));
        System.out.println(max(3, 17, «n», 5));
    }
}
==== python
def «join»(first, *parts):
    if isinstance(first, int):
        return f"int {first}"
    if isinstance(first, float):
        return f"double {first}"
    if not parts:
        return f"text {first}"
    return f"{first.join(parts)} ({len(parts)})"


def max(first, *rest):
    m = first
    for r in rest:
        if r > m:
            m = r
    return m


def main():
    w = [«w»]
    print(«join»(«n»))
    print(«join»(«n» / 4.0))
    print(«join»(w[0]))
    print(«join»("-", *w))
    print(«join»("+", w[0], w[2]))
    print(max(«n»))
    print(max(3, 17, «n», 5))


if __name__ == "__main__":
    main()
