topics: polynomial class, Horner, toString with signs, array trim, immutability of arrays
Poly = Poly|Polynomial|Curve
eval = at|value|horner
v = ints 3..4 -6..9
x = int -4..5
==== java
public final class «Poly» {
    private final int[] c;

    public «Poly»(int... coefficients) {
        int n = coefficients.length;
        while (n > 1 && coefficients[n - 1] == 0) n--;
        c = java.util.Arrays.copyOf(coefficients, n);
    }

    public int degree() { return c.length - 1; }

    public long «eval»(int x) {
        long r = 0;
        for (int i = c.length; i-- > 0; ) r = r * x + c[i];
        return r;
    }

    public «Poly» derive() {
        if (c.length == 1) return new «Poly»(0);
        int[] d = new int[c.length - 1];
        for (int i = 1; i < c.length; i++) d[i - 1] = i * c[i];
        return new «Poly»(d);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        for (int i = degree(); i >= 0; i--) {
            if (c[i] == 0 && degree() > 0) continue;
            if (sb.length() > 0) sb.append(c[i] < 0 ? " - " : " + ");
            else if (c[i] < 0) sb.append('-');
            int a = Math.abs(c[i]);
            if (a != 1 || i == 0) sb.append(a);
            sb.append(i == 0 ? "" : i == 1 ? "x" : "x^" + i);
        }
        return sb.toString();
    }
}
==== check java
class Run {
    public static void main(String[] args) {
        int[] raw = {«v», 0};
        Main.«Poly» p = new Main.«Poly»(raw);
        raw[0] = 1000;
        System.out.println(p + " | " + p.degree() + " | " + p.«eval»(«x») + " " + p.«eval»(-2) + " " + p.derive());
        System.out.println(new Main.«Poly»(0) + " " + new Main.«Poly»(5).derive() + " " + new Main.«Poly»(0, -1));
    }
}
class Main {
    static
    «SOURCE»
    public static void main(String[] args) { Run.main(args); }
}
==== python
class «Poly»:
    def __init__(self, *coefficients):
        n = len(coefficients)
        while n > 1 and coefficients[n - 1] == 0:
            n -= 1
        self.c = list(coefficients[:n])

    def degree(self):
        return len(self.c) - 1

    def «eval»(self, x):
        r = 0
        for c in reversed(self.c):
            r = r * x + c
        return r

    def derive(self):
        if len(self.c) == 1:
            return «Poly»(0)
        d = [0] * (len(self.c) - 1)
        for i in range(1, len(self.c)):
            d[i - 1] = i * self.c[i]
        return «Poly»(*d)

    def __str__(self):
        sb = []
        for i in range(self.degree(), -1, -1):
            if self.c[i] == 0 and self.degree() > 0:
                continue
            if sb:
                sb.append(" - " if self.c[i] < 0 else " + ")
            elif self.c[i] < 0:
                sb.append("-")
            a = abs(self.c[i])
            if a != 1 or i == 0:
                sb.append(str(a))
            sb.append("" if i == 0 else "x" if i == 1 else f"x^{i}")
        return "".join(sb)
==== check python
«SOURCE»
raw = [«v», 0]
p = «Poly»(*raw)
raw[0] = 1000
print(p, "|", p.degree(), "|", p.«eval»(«x»), p.«eval»(-2), p.derive())
print(«Poly»(0), «Poly»(5).derive(), «Poly»(0, -1))
